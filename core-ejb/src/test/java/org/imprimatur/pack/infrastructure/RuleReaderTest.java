package org.imprimatur.pack.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.pack.model.Context;
import org.imprimatur.pack.model.Located;
import org.imprimatur.pack.model.PackFault;
import org.imprimatur.pack.model.PackFlaw;
import org.imprimatur.pack.model.RuleText;
import org.imprimatur.pack.model.Variant;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleReaderTest {

  private static final String NAMED = "id: r, family: claim, source: s";
  private static final String SAYS = ", severity: advise, message: m";

  @Test
  void a_rule_that_says_no_more_speaks_of_each_hit_from_the_first_on() {
    var rule = rule(SAYS);
    assertEquals(RuleText.Reach.EACH, rule.reckoning().reach());
    assertEquals(1, rule.reckoning().least());
    assertFalse(rule.reckoning().distinct());
    assertEquals(Category.CLAIM, rule.heading().category());
  }

  @Test
  void what_a_rule_says_of_its_hits_is_read() {
    var rule = rule(SAYS + ", least: 3, distinct: true, reach: whole, yields: [b, a], switch: tax-status=charity");
    assertEquals(3, rule.reckoning().least());
    assertTrue(rule.reckoning().distinct());
    assertEquals(RuleText.Reach.WHOLE, rule.reckoning().reach());
    assertEquals(Set.of("a", "b"), rule.yields());
    assertEquals("tax-status=charity", rule.inPlay().switched());
  }

  @Test
  void a_source_is_written_out_where_the_pack_knows_it_and_else_stands_as_it_is() {
    var yaml = Yaml.read("f", "{id: r, family: claim, source: [apa, 'A law, s. 2'], severity: block, message: m}");
    assertEquals(Message.valueOf("The Association, 2020; A law, s. 2"),
        new RuleReader(Map.of("apa", Message.valueOf("The Association, 2020"))).read(yaml).heading().source());
  }

  @Test
  void a_source_in_words_of_the_house_is_told_in_each_language_beside_those_that_are_names() {
    var yaml = Yaml.read("f", "{id: r, family: claim, source: [apa, {en: our practice, es: nuestra práctica}], "
        + "severity: block, message: m}");
    assertEquals(new Message("APA 2020; our practice", Map.of("es", "APA 2020; nuestra práctica")),
        new RuleReader(Map.of("apa", Message.valueOf("APA 2020"))).read(yaml).heading().source());
  }

  @Test
  void the_condition_of_a_rule_decides_whether_it_runs_and_not_what_it_says() {
    var rule = rule(SAYS + ", when: post.ai");
    assertEquals(Optional.of("post.ai"), rule.inPlay().when().map(Located::text));
    assertEquals(Optional.empty(), rule.variants().get(0).when());
  }

  @Test
  void each_variant_has_its_own_condition_and_the_last_may_have_none() {
    var rule = rule(", variants: [{when: post.ai, severity: block, message: a}, {severity: advise, message: b}]");
    assertEquals(List.of(Severity.BLOCK, Severity.ADVISE), rule.variants().stream().map(Variant::severity).toList());
    assertEquals(List.of(Optional.of("post.ai"), Optional.empty()),
        rule.variants().stream().map(each -> each.when().map(Located::text)).toList());
  }

  @Test
  void a_find_by_name_alone_has_no_checks_and_no_severity_of_its_own() {
    var find = rule(SAYS + ", find: phone").search().finds().get(0);
    assertEquals(List.of("phone"), find.patterns().stream().map(Located::text).toList());
    assertEquals(List.of(), find.checks());
    assertEquals("", find.severity());
    assertFalse(find.broken());
  }

  @Test
  void a_find_says_what_it_is_called_how_it_is_checked_and_how_grave_it_is() {
    var find = rule(SAYS + ", find: {any: [card, iban], what: {en: a card, es: una tarjeta}, check: luhn, "
        + "severity: block, broken: true, detector: in-address, subtype: ACCOUNT}").search().finds().get(0);
    assertEquals(List.of("card", "iban"), find.patterns().stream().map(Located::text).toList());
    assertEquals("una tarjeta", find.what().in("es"));
    assertEquals(List.of("luhn"), find.checks().stream().map(Located::text).toList());
    assertEquals("BLOCK", find.severity());
    assertTrue(find.broken());
    assertEquals("ACCOUNT", find.subtype());
  }

  @Test
  void a_context_reaches_twelve_words_unless_it_says_otherwise() {
    var rule = rule(SAYS + ", unless: {in: near, any: a}, needs: {in: before, words: 3, quoted: true, any: [b, c]}");
    assertEquals(12, rule.search().unless().get(0).words());
    assertFalse(rule.search().unless().get(0).quoted());
    var needs = rule.search().needs().get(0);
    assertEquals(3, needs.words());
    assertEquals(Context.Where.BEFORE, needs.where());
    assertTrue(needs.quoted());
  }

  @Test
  void the_posts_that_try_a_rule_stand_with_it() {
    assertEquals(new RuleText.Cases(List.of("A cure."), List.of("A chance.", "Care.")),
        rule(SAYS + ", cases: {hits: A cure., misses: [A chance., Care.]}").cases());
  }

  @Test
  void the_patterns_that_a_rule_brings_along_are_found_by_name() {
    var patterns = RuleReader.patterns(Yaml.read("f", "{" + NAMED + SAYS + ", patterns: {cure: 'cures?'}}"));
    assertEquals("cures?", patterns.get("cure").text());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "{id: r, family: claim, severity: block, message: m} | MEMBERS_MISSING",
    "{id: r, source: s, severity: block, message: m} | MEMBERS_MISSING",
    "{family: claim, source: s, severity: block, message: m} | MEMBERS_MISSING",
    "{id: r, family: claim, source: s, message: m} | SEVERITY_MISSING",
    "{id: r, family: claim, source: s, severity: block} | SEVERITY_MISSING",
    "{id: r, family: claim, source: s, variants: [{severity: block}]} | SEVERITY_MISSING",
    "{id: r, family: claim, source: s, severity: block, message: m, unless: {in: text}} | CONTEXT_MISSING",
    "{id: r, family: claim, source: s, severity: block, message: m, needs: {any: a}} | CONTEXT_MISSING",
    "{id: r, family: claim, source: s, severity: block, message: m, needs: {in: far, any: a}} | NOT_ONE_OF",
    "{id: r, family: claim, source: s, severity: block, message: m, find: {all: a}} | NAME_UNKNOWN",
    "{id: r, family: claim, source: s, severity: block, message: m, cases: {both: a}} | NAME_UNKNOWN",
    "{id: r, family: claim, source: s, severity: block, message: m, least: many} | NUMBER_EXPECTED",
    "{id: r, family: claim, source: s, severity: grave, message: m} | NOT_ONE_OF"})
  void a_rule_that_is_not_whole_is_refused(String text, PackFlaw flaw) {
    var thrown = assertThrows(PackFault.class, () -> new RuleReader(Map.of()).read(Yaml.read("f", text)));
    assertEquals(flaw, ((Sentence) thrown.said().facts().get("flaw")).what());
  }

  private static RuleText rule(String more) {
    return new RuleReader(Map.of()).read(Yaml.read("f", "{" + NAMED + more + "}"));
  }
}
