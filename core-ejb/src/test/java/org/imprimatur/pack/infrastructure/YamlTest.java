package org.imprimatur.pack.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.pack.model.Context;
import org.imprimatur.pack.model.PackFault;
import org.imprimatur.pack.model.PackFlaw;
import org.imprimatur.policy.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

  record Refused(String text, PackFlaw flaw, String place) {}

  static List<Refused> refused() {
    return List.of(
        new Refused("a: 1\na: 2\n", PackFlaw.NAME_TWICE, "f:2:1"),
        new Refused("a: &x [1]\nb: *x\n", PackFlaw.ALIAS, "f:2:4"),
        new Refused("? [a]\n: 1\n", PackFlaw.NAME_EXPECTED, "f:1:3"),
        new Refused("- a\n- b\n", PackFlaw.MEMBERS_EXPECTED, "f:1:1"),
        new Refused("[".repeat(21) + "]".repeat(21), PackFlaw.TOO_DEEP, "f:1:21"),
        new Refused("a: [1\nb: 2", PackFlaw.YAML, "f:2:2"),
        new Refused("a: 1\nb: \u0000", PackFlaw.BAD_CHARACTER, "f:2:1"),
        new Refused("a: 1\n\u0001b: 2", PackFlaw.BAD_CHARACTER, "f:2:1"),
        new Refused("\u0007", PackFlaw.BAD_CHARACTER, "f:1:1"),
        new Refused("a: \uD83D\uDE00\nb: \uD83D", PackFlaw.BAD_CHARACTER, "f:2:1"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void what_no_pack_may_have_is_refused_with_its_place(Refused refused) {
    var said = refusal(refused.text, Yaml::members);
    assertEquals(refused.flaw, flaw(said));
    assertEquals(refused.place, said.facts().get("place"));
  }

  @Test
  void a_character_far_into_a_file_is_told_with_its_line() {
    var said = refusal("- caf\u00e9 \uD83D\uDE00\n".repeat(3_000) + "- \u0003\n", Yaml::members);
    assertEquals("f:3001:1", said.facts().get("place"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing yet\n"})
  void a_file_without_content_is_refused(String text) {
    assertEquals(PackFlaw.EMPTY_FILE, refusal(text, Yaml::members).what());
  }

  @Test
  void a_file_of_more_than_two_million_characters_is_no_pack() {
    assertEquals(PackFlaw.NO_YAML, refusal("#" + " a".repeat(1_000_100) + "\na: 1", Yaml::members).what());
  }

  @Test
  void twenty_levels_are_read() {
    assertEquals(1, Yaml.read("f", "[".repeat(20) + "]".repeat(20)).items().size());
  }

  @Test
  void members_stand_in_the_order_of_the_file() {
    assertEquals(List.of("b", "a", "c"), List.copyOf(Yaml.read("f", "{b: 1, a: 2, c: 3}").members().keySet()));
  }

  @Test
  void a_name_that_is_not_known_is_told_beside_those_that_are() {
    var said =
        (Sentence) refusal("id: r\ncolour: red\n", yaml -> yaml.members(Set.of("when", "id"))).facts().get("flaw");
    assertEquals(new Sentence(PackFlaw.NAME_UNKNOWN, Map.of("name", "colour", "known", "id, when")), said);
  }

  @ParameterizedTest
  @CsvSource({"one,1", "'[one, two]',2", "[],0", "'{a: 1, b: 2}',1"})
  void what_is_no_list_is_a_list_of_one(String text, int count) {
    assertEquals(count, Yaml.read("f", text).items().size());
  }

  @Test
  void words_over_several_lines_are_one_line() {
    assertEquals(Message.valueOf("Say it of people."), Yaml.read("f", "\"  Say it\n\n  of\\t people. \"").message());
  }

  @Test
  void words_are_kept_in_each_language() {
    assertEquals(new Message("Ask.", Map.of("es", "Pregunte.")),
        Yaml.read("f", "{es: Pregunte., en: Ask.}").message());
  }

  @ParameterizedTest
  @CsvSource({"{es: Pregunte.},ENGLISH_MISSING", "'{en: Ask., fr: Demandez.}',NAME_UNKNOWN", "[Ask.],MEMBERS_EXPECTED",
    "{en: [Ask.]},WORDS_EXPECTED"})
  void a_message_needs_english_and_a_language_that_is_spoken(String text, PackFlaw flaw) {
    assertEquals(flaw, flaw(refusal(text, Yaml::message)));
  }

  @ParameterizedTest
  @CsvSource({"12,12", "-1,-1", "'\"3\"',3", "2147483647,2147483647"})
  void a_whole_number_is_read(String text, int number) {
    assertEquals(number, Yaml.read("f", text).number());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "2147483648", "''", "two", "1 0"})
  void anything_else_is_no_number(String text) {
    assertEquals(PackFlaw.NUMBER_EXPECTED, flaw(refusal(text, Yaml::number)));
  }

  @Test
  void a_constant_is_written_small() {
    assertEquals(Context.Where.SENTENCE, Yaml.read("f", "sentence").one(Context.Where.class));
  }

  @Test
  void a_word_that_is_no_constant_is_told_beside_those_that_are() {
    var said = (Sentence) refusal("a-warning", yaml -> yaml.one(Severity.class)).facts().get("flaw");
    assertEquals(new Sentence(PackFlaw.NOT_ONE_OF, Map.of("words", "a-warning", "known", "advise, justify, block")),
        said);
  }

  @ParameterizedTest
  @CsvSource({"a: xyz,f:1:4", "'a: \"xyz\"',f:1:5", "'a: ''xyz''',f:1:5", "'{\"a\": \"xyz\"}',f:1:8",
    "'\uD83D\uDE00: xyz',f:1:5"})
  void words_begin_past_their_quotation_mark(String text, String place) {
    var words = Yaml.read("f", text).members().values().iterator().next();
    assertEquals(place, words.located().place().toString());
  }

  private static Sentence refusal(String text, Function<Yaml, ?> reading) {
    return assertThrows(PackFault.class, () -> reading.apply(Yaml.read("f", text))).said();
  }

  private static Enum<?> flaw(Sentence said) {
    return ((Sentence) said.facts().get("flaw")).what();
  }
}
