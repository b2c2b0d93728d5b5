package org.imprimatur.pack.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompiledRuleTest {

  private static final String CURE = "cure: '\\bcures?\\b', miracle: '\\bmiracle cures?\\b', trial: '\\btrials?\\b'";

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"each | cure/cures/cure", "sentence | cure/cure", "first | cure",
    "whole | A cure of cures. One more cure!"})
  void a_rule_tells_each_place_or_the_first_or_the_whole(String reach, String found) {
    assertEquals(found, String.join("/", SmallPack.of(CURE, "find: cure, reach: " + reach)
        .in("A cure of cures. One more cure!")));
  }

  @ParameterizedTest
  @CsvSource({"cure,0", "cure cure,0", "cure cure cures,0", "cure cures CURE,0", "cure cures trial,3"})
  void too_few_different_words_are_nothing_to_tell(String text, int count) {
    assertEquals(count, SmallPack.of(CURE, "find: {any: [cure, trial]}, least: 3, distinct: true").in(text).size());
  }

  @Test
  void a_rule_tells_fifty_places_and_how_many_there_were() {
    var findings = SmallPack.of(CURE, "find: cure, message: 'There are {count}.'").findings("cure ".repeat(51));
    assertEquals(50, findings.size());
    assertEquals("There are 51.", findings.get(0).message().english());
  }

  @Test
  void a_place_counts_once_for_the_first_that_finds_it() {
    var rule =
        SmallPack.of(CURE, "message: '{what}: {match}', find: [{any: miracle, what: a miracle, severity: block}, "
            + "{any: cure, what: a cure}]");
    var findings = rule.findings("A cure and a Miracle cure");
    assertEquals(List.of("a cure: cure", "a miracle: Miracle cure"),
        findings.stream().map(finding -> finding.message().english()).toList());
    assertEquals(List.of(Severity.JUSTIFY, Severity.BLOCK),
        findings.stream().map(finding -> finding.severity()).toList());
  }

  @Test
  void of_alternatives_that_begin_together_the_longest_is_told() {
    assertEquals(List.of("miracle cure"), SmallPack.of("cure: ['miracle', 'miracle cure']", "find: cure")
        .in("a miracle cure"));
    assertEquals(List.of("miracle cure"), SmallPack.of("a: 'miracle', b: 'miracle cure'", "find: {any: [a, b]}")
        .in("a miracle cure"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"mask: miracle | cure",
    "unless: {in: before, words: 0, any: trial} | miracle cure",
    "needs: {in: before, words: 0, any: trial} | cure"})
  void a_mask_and_a_context_decide_which_places_count(String rule, String found) {
    var find = rule.startsWith("mask") ? "find: cure, " : "find: {any: [miracle, cure]}, ";
    assertEquals(List.of(found), SmallPack.of(CURE, find + rule).in("A miracle cure. A trial cure."));
  }

  @Test
  void the_first_variant_whose_condition_holds_speaks() {
    var rule = SmallPack.lines("patterns: {" + CURE + "}\nrules: [{id: r, family: claim, source: s, find: cure, "
        + "variants: [{when: 'post.voice == \"society\"', severity: block, message: a, review: privacy}, "
        + "{when: 'post.voice == \"member\"', severity: advise, message: b, insert: views-own, suggest: [help]}, "
        + "{severity: justify, message: c}]}]\n");
    var finding = rule.findings("A cure").get(0);
    assertEquals("b", finding.message().english());
    assertEquals(Set.of("views-own"), finding.demands().inserts());
    assertEquals(Set.of(), finding.demands().reviewers());
    assertEquals(List.of("help"), finding.suggestions());
  }

  @Test
  void a_rule_without_a_variant_for_a_draft_is_not_in_play() {
    var rule = SmallPack.lines("patterns: {" + CURE + "}\nrules: [{id: r, family: claim, source: s, find: cure, "
        + "variants: [{when: 'post.voice == \"society\"', severity: block, message: a}]}]\n");
    assertEquals(List.of(), rule.in("A cure"));
  }

  @Test
  void a_rule_about_the_facts_tells_the_whole_text() {
    var rule = SmallPack.of("", "when: size(post.sources) > 0");
    var draft = Draft.ofText("\uD83D\uDE00 x");
    assertEquals(List.of(), rule.book().findings(draft));
    assertEquals(4, rule.book().findings(draft.citing(List.of("https://a.example"))).get(0).span().end());
  }

  @Test
  void only_what_may_be_broken_is_looked_for_over_a_break() {
    var patterns = "phone: '\\d{3}-\\d{4}', year: '\\d{4}'";
    var text = "Call 555-\n0142";
    assertEquals(List.of("555-\n0142"), SmallPack.of(patterns, "find: {any: phone, broken: true}").in(text));
    assertEquals(List.of(), SmallPack.of(patterns, "find: {any: phone}").in(text));
  }
}
