package org.imprimatur.pack.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.imprimatur.kernel.model.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpansionTest {

  private static final Map<String, List<String>> WORDS =
      Map.of("drug", List.of("lithium", "clozapine"), "none", List.of(), "both", List.of("w"));
  private static final Map<String, List<Located>> PATTERNS =
      Map.of("dose", List.of(located("\\d{1,4} ?mg")), "intake",
          List.of(located("{dose} of {drug}"), located("a pill")),
          "both", List.of(located("p")), "loop", List.of(located("x{loop}")), "a", List.of(located("{b}")), "b",
          List.of(located("{a}")));

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "take {drug} ; take (?:lithium|clozapine)",
    "{dose} ; (?:\\d{1,4} ?mg)",
    "{intake} ; (?:(?:\\d{1,4} ?mg) of (?:lithium|clozapine)|a pill)",
    "{drug}{drug} ; (?:lithium|clozapine)(?:lithium|clozapine)",
    "{both} ; (?:w)",
    "{none} ; (?:)",
    "x{2}y{1,3}z{4,} ; x{2}y{1,3}z{4,}",
    "\\p{L}\\P{N}\\x{41} ; \\p{L}\\P{N}\\x{41}",
    "\\{drug} ; \\{drug}",
    "open {drug ; open {drug",
    "closed drug} ; closed drug}",
    "\uD83D\uDE00{both}\uD83D ; \uD83D\uDE00(?:w)\uD83D"})
  void names_in_braces_are_put_in_and_other_braces_stay(String source, String expanded) {
    assertEquals(expanded, expansion(source).text());
  }

  @ParameterizedTest
  @CsvSource({"0,0", "4,4", "5,5", "20,5", "25,5", "26,11", "29,14", "30,15", "900,15"})
  void what_came_of_a_name_is_traced_to_the_name(int place, int origin) {
    assertEquals(origin, expansion("take {drug} now").origin(place));
  }

  @ParameterizedTest
  @CsvSource({"'ab {nobody}',NO_LIST_OR_PATTERN,4", "{},NO_LIST_OR_PATTERN,1", "{Drug},NO_LIST_OR_PATTERN,1"})
  void a_name_that_nothing_has_is_refused_at_its_brace(String source, PackFlaw flaw, int column) {
    var said = refusal(source, vocabulary(WORDS, PATTERNS));
    assertEquals(flaw, ((Sentence) said.facts().get("flaw")).what());
    assertEquals("f:1:" + column, said.facts().get("place"));
  }

  @ParameterizedTest
  @CsvSource({"{loop}", "{a}", "{b}"})
  void a_pattern_that_stands_in_itself_is_refused(String source) {
    assertEquals(PackFlaw.PATTERN_IN_ITSELF, flaw(source, vocabulary(WORDS, PATTERNS)));
  }

  @Test
  void patterns_name_others_twenty_deep_and_no_deeper() {
    assertEquals("(?:".repeat(20) + "x" + ")".repeat(20), new Expansion(chain(20), located("{p0}"), Set.of()).text());
    assertEquals(PackFlaw.PATTERN_DEEP, flaw("{p0}", chain(21)));
  }

  @Test
  void two_hundred_thousand_characters_are_a_pattern_and_one_more_is_none() {
    assertEquals(200_000, new Expansion(list(199_996), located("{w}"), Set.of()).text().length());
    assertEquals(PackFlaw.PATTERN_LONG, flaw("{w}", list(199_997)));
  }

  @Test
  void names_that_double_each_time_are_refused_before_they_fill_the_memory() {
    var patterns = new HashMap<String, List<Located>>();
    IntStream.range(0, 19)
        .forEach(i -> patterns.put("p" + i, List.of(located("{p" + (i + 1) + "}{p" + (i + 1) + "}"))));
    patterns.put("p19", List.of(located("xxxxxxxxxx")));
    assertEquals(PackFlaw.PATTERN_LONG, flaw("{p0}", vocabulary(Map.of(), patterns)));
  }

  private static Expansion expansion(String source) {
    return new Expansion(vocabulary(WORDS, PATTERNS), located(source), Set.of());
  }

  private static Enum<?> flaw(String source, Vocabulary vocabulary) {
    return ((Sentence) refusal(source, vocabulary).facts().get("flaw")).what();
  }

  private static Sentence refusal(String source, Vocabulary vocabulary) {
    return assertThrows(PackFault.class, () -> new Expansion(vocabulary, located(source), Set.of())).said();
  }

  private static Vocabulary chain(int length) {
    var patterns = new HashMap<String, List<Located>>();
    IntStream.range(0, length)
        .forEach(i -> patterns.put("p" + i, List.of(located(i + 1 < length ? "{p" + (i + 1) + "}" : "x"))));
    return vocabulary(Map.of(), patterns);
  }

  private static Vocabulary list(int length) {
    return vocabulary(Map.of("w", List.of("x".repeat(length))), Map.of());
  }

  private static Vocabulary vocabulary(Map<String, List<String>> words, Map<String, List<Located>> patterns) {
    return new Vocabulary(words, Map.of(), patterns);
  }

  private static Located located(String source) {
    return new Located(source, new Place("f", 1, 1, source));
  }
}
