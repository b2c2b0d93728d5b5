package org.imprimatur.pack.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.pack.model.Find;
import org.imprimatur.pack.model.Pack;
import org.imprimatur.pack.model.PackFault;
import org.imprimatur.pack.model.PackFiles;
import org.imprimatur.pack.model.Rulebook;
import org.imprimatur.pack.model.Term;
import org.imprimatur.pack.model.Variant;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Policy;
import org.imprimatur.policy.model.SocietyProfile;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackLanguagesTest {

  private static final Pattern GAP = Pattern.compile("\\{[a-z]+}");
  private static final String SHOWN = "the rule of the how-to";
  private static final String RULE = """
      name: p
      version: 1
      title: P
      patterns: {f: lamp}
      rules: [{id: r, family: claim, source: s, severity: block, find: f, message: %s}]
      """;

  /** The shipped packs, and one with the rule of the how-to: who copies it copies one that can be shipped. */
  static Stream<String> packs() {
    return Stream.concat(ShippedPacks.NAMES.stream(), Stream.of(SHOWN));
  }

  private static Pack pack(String name) {
    return PackReader.read(name.equals(SHOWN) ? HamsterRule.planted() : ShippedPacks.files(name));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void a_shipped_pack_says_all_it_says_in_both_languages_and_tells_the_same_facts(String name) {
    var messages = messages(pack(name)).toList();
    assertEquals(List.of(), messages.stream().filter(said -> !said.translations().keySet().equals(Set.of("es")))
        .map(Message::english).toList(), "a message without Spanish");
    assertEquals(List.of(), messages.stream().filter(said -> !gaps(said.english()).equals(gaps(said.in("es"))))
        .map(Message::english).toList(), "a message that tells other facts in Spanish");
    assertEquals(List.of(), messages.stream().filter(said -> said.english().equals(said.in("es")))
        .map(Message::english).toList(), "a message left in English");
  }

  /** A guideline or a law has one name, which begins with a capital; what does not is words. */
  @ParameterizedTest
  @MethodSource("packs")
  void the_grounds_of_a_shipped_rule_that_are_no_name_are_told_in_both_languages(String name) {
    var pack = pack(name);
    var left = Stream.concat(pack.rules().stream().map(rule -> rule.heading().source()),
        pack.terms().stream().map(Term::source))
        .flatMap(source -> Stream.of(source.in("es").split("; "))
            .filter(each -> Character.isLowerCase(each.charAt(0)) && source.english().contains(each)));
    assertEquals(List.of(), left.distinct().toList());
  }

  @ParameterizedTest
  @MethodSource("packs")
  void a_shipped_rule_has_a_name_for_people_of_its_own(String name) {
    var titles = pack(name).rules().stream().map(rule -> rule.heading().title()).toList();
    assertEquals(List.of(), titles.stream().filter(title -> title.english().isEmpty()).toList());
    assertEquals(titles.size(), titles.stream().map(Message::english).distinct().count());
    assertEquals(titles.size(), titles.stream().map(title -> title.in("es")).distinct().count());
  }

  @Test
  void a_message_in_one_language_only_is_said_in_it_to_everybody() {
    var said = said("'Leave the lamp out.'");
    assertEquals("Leave the lamp out.", said.in("es"));
  }

  @Test
  void a_message_by_language_is_said_in_each() {
    var said = said("{en: 'Leave \"{match}\" out.', es: 'Quite \"{match}\".'}");
    assertEquals("Leave \"lamp\" out.", said.english());
    assertEquals("Quite \"lamp\".", said.in("es"));
    assertEquals(said.english(), said.in("fr"));
  }

  @Test
  void a_message_without_english_or_in_a_language_that_nobody_reads_is_refused() {
    assertTrue(fault("{es: 'Quite la.'}").contains("English"));
    assertTrue(fault("{en: 'Out.', de: 'Weg.'}").contains("\"de\""));
  }

  private static String fault(String message) {
    return English.of(assertThrows(PackFault.class, () -> said(message)).said());
  }

  private static Message said(String message) {
    var files = new PackFiles(Map.of("pack.yaml", String.format(RULE, message)));
    var book = new Rulebook(PackReader.read(files), SocietyProfile.example(), new CelConditions(),
        Phrasebook::everyLanguage);
    var policy = new Policy(book, List.of(), Directory.example(), Phrasebook::everyLanguage);
    return policy.proofread(Draft.ofText("A lamp on a desk.")).with(List.of()).findings().get(0).message();
  }

  /** A term in Spanish is advised on in Spanish, whoever reads it. */
  private static Stream<Message> messages(Pack pack) {
    var rules = pack.rules().stream().flatMap(rule -> Stream.of(
        Stream.of(rule.heading().title()), rule.variants().stream().map(Variant::message),
        rule.search().finds().stream().map(Find::what)).flatMap(each -> each));
    var advice = pack.terms().stream().map(term -> term.instead().advice())
        .filter(said -> !said.english().startsWith("Nombre primero"));
    return Stream.concat(rules, advice).filter(said -> !said.english().isEmpty());
  }

  private static Set<String> gaps(String said) {
    return GAP.matcher(said).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
