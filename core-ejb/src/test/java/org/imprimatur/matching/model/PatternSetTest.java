package org.imprimatur.matching.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternSetTest {

  private static final PatternSet SET =
      set("\\bcures?\\b", "my .*patient", "(?:my .*|our )patient", "^stop$", "caf\u00e9", "\uD83D\uDE00",
          "[^a-z\\n ]{3}",
          "\\bx\\b|y.*zz");

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "a CURE. | 0", "cured procure | ''", "my dear patient | 1 2", "our patient | 2",
    "patient my dear | ''", "patient, my patient | 1 2", "cures my patient | 0 1 2",
    "stop | 3", "please stop | ''", "CAF\u00c9 | 4", "a\uD83D\uDE00b | 5", "\uD83D | ''", "a\uDE00b | ''",
    "12: | 6", "12 | ''", "a x b | 7", "zz y | ''", "\u05e9\u05dc\u05d5\u05dd | 6", "'' | ''"})
  void one_pass_tells_which_patterns_can_occur(String text, String patterns) {
    assertTrue(occurring(text).containsAll(numbers(patterns)), occurring(text).toString());
    assertEquals(numbers(patterns), occurring(text).stream()
        .filter(pattern -> SET.whole(pattern) || numbers(patterns).contains(pattern)).toList());
  }

  @Test
  void a_line_in_the_midst_of_a_text_begins_and_ends_as_well() {
    assertEquals(List.of(3), occurring("go\nstop\ngo"));
  }

  @Test
  void what_stands_behind_the_given_length_is_not_read() {
    assertEquals(List.of(), SET.in("a cure".toCharArray(), 5).stream().boxed().toList());
    assertEquals(List.of(0), SET.in("a curex".toCharArray(), 6).stream().boxed().toList());
  }

  @Test
  void a_pattern_with_a_gap_is_only_said_to_be_possible() {
    assertTrue(SET.whole(0));
    assertFalse(SET.whole(1));
    assertEquals(List.of(1, 2), occurring("my own, a friend's\npatient"));
  }

  @Test
  void no_patterns_occur_nowhere() {
    assertTrue(set().in("a cure".toCharArray(), 6).isEmpty());
  }

  @Test
  void a_pattern_that_is_there_twice_occurs_twice() {
    assertEquals(List.of(0, 1),
        set("cure", "cure").in("cure".toCharArray(), 4).stream().boxed().toList());
  }

  @Test
  void many_patterns_are_told_apart_after_a_text_that_outgrows_the_table() {
    var sources = IntStream.range(0, 40)
        .mapToObj(i -> (char) ('a' + i % 26) + "[a-z]{6,8}" + (i % 2 == 0 ? (char) ('a' + i * 7 % 26) : '7'))
        .toArray(String[]::new);
    var text = IntStream.range(0, 60_000).mapToObj(i -> String.valueOf((char) ('a' + (i * 31L * i + i / 7) % 26)))
        .collect(Collectors.joining()) + " Cure";
    var all = Arrays.copyOf(sources, 41);
    all[40] = "\\bcure\\b";
    var found = set(all).in(text.toCharArray(), text.length());
    assertEquals(
        IntStream.range(0, 41).filter(i -> java.util.regex.Pattern.compile("(?i)" + all[i]).matcher(text).find())
            .boxed().toList(),
        found.stream().boxed().toList());
  }

  private static List<Integer> occurring(String text) {
    return SET.in(text.toCharArray(), text.length()).stream().boxed().toList();
  }

  private static List<Integer> numbers(String said) {
    return said.isEmpty() ? Collections.emptyList() : Arrays.stream(said.split(" ", -1)).map(Integer::valueOf).toList();
  }

  private static PatternSet set(String... sources) {
    return new PatternSet(Arrays.stream(sources).map(source -> Syntax.read(source, true)).toList());
  }
}
