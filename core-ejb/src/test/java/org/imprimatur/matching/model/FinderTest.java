package org.imprimatur.matching.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imprimatur.kernel.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A tilde stands for the end of a line; a place is where it begins and its words. */
class FinderTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "colou?r ; Colour and color. ; 0:Colour 11:color",
    "a+ ; aa baaa ; 0:aa 4:aaa",
    "cure|cures ; Cures! ; 0:Cures",
    "aba ; ababa ; 0:aba",
    "ab ; abab ; 0:ab 2:ab",
    "cure ; no help ; ''",
    "\\d+ ; on 3.14 ; 3:3 5:14"})
  void matches_are_found_from_the_left_each_the_longest_and_none_overlapping(String pattern, String text,
      String places) {
    assertEquals(places, places(pattern, text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "\\bcure\\b ; procure, cure-all cured ; 9:cure",
    "\\Bcure ; procure cure ; 3:cure",
    "\\bcure ; cure ; 0:cure",
    "cure\\B ; cure cured ; 5:cure",
    "^stop ; stop~please stop~stop ; 0:stop 17:stop",
    "stop$ ; stop it~please stop~stop ; 15:stop 20:stop",
    "^stop$ ; stop~non-stop~stop ; 0:stop 14:stop"})
  void the_edges_of_words_and_lines_are_seen(String pattern, String text, String places) {
    assertEquals(places, places(pattern, text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "mrn ([0-9]+)\\b ; MRN 123, mrn 45 ; 4:123 13:45",
    "(\\d+) mg\\b ; 20 mg and 5 mgs ; 0:20",
    "x*(x+) ; xxxx ; 3:x",
    "[a-z]+([0-9]+)[0-9] ; ab123 ; 2:12",
    "mr ([a-z]+)|dr ([a-z]+) ; Dr Who and Mr Fox ; 3:Who 14:Fox",
    "stop|mr ([a-z]+) ; stop Mr Fox ; 0:stop 8:Fox",
    "(cure) ; a cure ; 2:cure",
    "(?:^|\\W)(\\d{3})(?:$|\\W) ; 123 4567 890 ; 0:123 9:890"})
  void what_a_pattern_is_about_is_the_place_of_its_group(String pattern, String text, String places) {
    assertEquals(places, places(pattern, text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "a{2,3} ; aaaaa ; 0:aaa 3:aa",
    "ba{2} ; baa ba baaa ; 0:baa 7:baa",
    "ba{2,} ; ba baaaa ; 3:baaaa",
    "ba* ; b baa ; 0:b 2:baa",
    "b(?:ab)+ ; b bab babab ; 2:bab 6:babab"})
  void repeats_are_counted(String pattern, String text, String places) {
    assertEquals(places, places(pattern, text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    ". ; \uD83D\uDE00 ; 0:\uD83D\uDE00",
    ".{2} ; \uD83D\uDE00ab ; 0:\uD83D\uDE00a",
    "[^a] ; a\uD83D\uDE00 ; 1:\uD83D\uDE00",
    "\uD83D\uDE00+ ; a\uD83D\uDE00\uD83D\uDE00 ; 1:\uD83D\uDE00\uD83D\uDE00",
    "[\uD83D\uDE00x] ; y\uD83D\uDE00 ; 1:\uD83D\uDE00",
    "[\\x{1F5FF}-\\x{1F64F}] ; \uD83D\uDDFE\uD83D\uDDFF\uD83D\uDE4F\uD83D\uDE50 ; 2:\uD83D\uDDFF 4:\uD83D\uDE4F",
    "[\\x{FFFF}-\\x{10000}] ; \uD800\uDC00\uD800\uDC01 ; 0:\uD800\uDC00"})
  void an_emoji_is_one_character(String pattern, String text, String places) {
    assertEquals(places, places(pattern, text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "[^0-9 ]+ ; 12 ab ; 3:ab",
    "[a\\-z]+ ; b a-z ; 2:a-z",
    "[]x]+ ; a]x ; 1:]x",
    "[a-]+ ; b-a ; 1:-a",
    "[\\d-]+ ; a1-2 ; 1:1-2",
    "[\\x{41}-\\x{43}]+ ; xABCD ; 1:ABC",
    "\\p{Lu}\\p{Ll}+ ; Fox fox FOX ; 0:Fox",
    "\\P{L} ; ab1 ; 2:1",
    "\\p{N}+ ; a5\u00BDb ; 1:5\u00BD",
    "\\p{P}+ ; a+b (c)_ ; 4:( 6:)_",
    "\\D\\W\\S ; 1a-b ; 1:a-b",
    "a\\.b ; axb a.b ; 4:a.b",
    "a.b ; a~b axb ; 4:axb",
    "a\\nb ; a~b ; 0:a~b",
    "a\\tb ; a b a\tb ; 4:a\tb",
    "a\\sb ; axb a\u00A0b ; 4:a\u00A0b"})
  void sets_and_signs_mean_what_they_say(String pattern, String text, String places) {
    assertEquals(places, places(pattern, text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "(?-i:Mr) Fox ; Mr fox mr fox ; 0:Mr fox",
    "a(?-i:b)c ; ABC AbC ; 4:AbC",
    "(?-i:a(?i:b)) ; AB aB ; 3:aB",
    "(?-i:a|b)c ; AC aC bC ; 3:aC 6:bC",
    "(?-i:[a-c])d ; AD aD ; 3:aD"})
  void case_matters_only_where_a_pattern_says_so(String pattern, String text, String places) {
    assertEquals(places, places(pattern, text));
  }

  @Test
  void what_stands_behind_the_given_length_is_not_read() {
    assertEquals(List.of(), Pattern.of("cure").finder().in("cure".toCharArray(), 3));
    assertEquals(List.of(new Span(0, 4)), Pattern.of("\\bcure\\b").finder().in("cured".toCharArray(), 4));
    assertEquals(List.of(new Span(0, 4)), Pattern.of("cure$").finder().in("cured".toCharArray(), 4));
  }

  @Test
  void joined_patterns_match_where_any_does_and_are_about_what_each_was_about() {
    var joined = Pattern.any(List.of(Pattern.of("stop"), Pattern.of("mr (\\w+)|dr (\\w+)")), new Room(0));
    assertEquals("0:stop 8:Fox 15:Who", places(joined, "stop Mr Fox Dr Who"));
    assertEquals("0:cure", places(Pattern.any(List.of(Pattern.of("cure")), new Room(0)), "cure"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 256, 1_000, 100_000})
  void a_text_that_outgrows_what_is_remembered_is_read_to_its_end(int sets) {
    var text = outgrowing();
    var expected = expected(text);
    var finder = Pattern.any(List.of(Pattern.of("a[ab]{9}c")), new Room(sets)).finder();
    for (int again = 0; again < 4; again++) {
      assertEquals(expected, finder.in(text.toCharArray(), text.length()));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 256, 1_000, 100_000})
  void eight_threads_that_fill_one_finder_agree(int sets) throws Exception {
    var text = outgrowing();
    var expected = expected(text);
    var finder = Pattern.any(List.of(Pattern.of("a[ab]{9}c")), new Room(sets)).finder();
    var readers = Executors.newFixedThreadPool(8);
    try {
      for (var found : readers.invokeAll(Collections.nCopies(24, () -> finder.in(text.toCharArray(), text.length())))) {
        assertEquals(expected, found.get());
      }
    } finally {
      readers.shutdownNow();
    }
  }

  /** Each of the last ten letters is remembered, so nearly every place is another state. */
  private static String outgrowing() {
    return IntStream.range(0, 3_000).mapToObj(i -> i % 29 == 0 ? "c" : i * i / 7 % 3 == 0 ? "a" : "b")
        .collect(Collectors.joining());
  }

  private static List<Span> expected(String text) {
    return java.util.regex.Pattern.compile("a[ab]{9}c").matcher(text).results()
        .map(hit -> new Span(hit.start(), hit.end())).toList();
  }

  private static String places(String pattern, String text) {
    return places(Pattern.of(pattern), text);
  }

  private static String places(Pattern pattern, String text) {
    var lines = text.replace('~', '\n');
    return pattern.finder().in(lines.toCharArray(), lines.length()).stream()
        .map(span -> span.start() + ":" + span.of(text)).collect(Collectors.joining(" "));
  }
}
