package org.imprimatur.pack.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.imprimatur.kernel.model.Span;
import org.imprimatur.matching.model.Folded;
import org.imprimatur.matching.model.Pattern;
import org.imprimatur.policy.model.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "TEXT | 0 | Cure here. Far off, in another line, a trial. | true",
    "SENTENCE | 0 | A trial of a cure. | true",
    "SENTENCE | 0 | A trial. A cure. | false",
    "BEFORE | 1 | A trial of cure. | true",
    "BEFORE | 1 | A trial of a cure. | false",
    "BEFORE | 9 | A cure in a trial. | false",
    "BEFORE | 9 | A trial. A cure. | false",
    "AFTER | 2 | A cure in a trial. | true",
    "AFTER | 1 | A cure in a trial. | false",
    "AFTER | 9 | A trial of a cure. | false",
    "NEAR | 1 | A trial. A cure. | true",
    "NEAR | 0 | A trial. A cure. | false",
    "NEAR | 0 | A trial of what they call a cure. | true",
    "OVER | 0 | A trial of a cure. | false"})
  void a_context_holds_where_it_asks_and_not_elsewhere(Context.Where where, int words, String text, boolean holds) {
    assertEquals(holds, holds(text, "trial", new Reading.Around(where, words, false, 1)));
  }

  @ParameterizedTest
  @CsvSource({"cure,true", "a cure,true", "cured,true", "re,true", "procure ,false"})
  void what_overlaps_a_hit_stands_over_it(String over, boolean holds) {
    assertEquals(holds, holds("It is a cured man.", over, new Reading.Around(Context.Where.OVER, 0, false, 1)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"They call it a \"cure\" in a trial. | true",
    "They call it a \"miracle cure\" in a trial. | true", "They call it \"a\" cure in a trial. | false",
    "They call it a \u201ccure\u201d in a trial. | true"})
  void a_context_for_quotations_holds_for_quoted_hits_only(String text, boolean holds) {
    assertEquals(holds, holds(text, "trial", new Reading.Around(Context.Where.SENTENCE, 0, true, 1)));
  }

  @Test
  void one_of_several_patterns_is_enough() {
    var reading = reading("A cure by chance.", "cure", "trial", "chance");
    var hit = reading.places(0).get(0);
    assertTrue(reading.holds(new Reading.Around(Context.Where.TEXT, 0, false, 1, 2), hit));
    assertFalse(reading.holds(new Reading.Around(Context.Where.TEXT, 0, false, 1), hit));
    assertFalse(reading.holds(new Reading.Around(Context.Where.TEXT, 0, false), hit));
  }

  @Test
  void anywhere_is_in_the_other_posts_of_a_thread_too_and_a_sentence_is_not() {
    var part = reading("A cure.", "cure", "trial").amid(reading("A cure. The trial ended.", "cure", "trial"));
    var hit = part.places(0).get(0);
    assertTrue(part.holds(new Reading.Around(Context.Where.TEXT, 0, false, 1), hit));
    assertFalse(part.holds(new Reading.Around(Context.Where.NEAR, 99, false, 1), hit));
  }

  @Test
  void a_pattern_with_a_gap_occurs_only_where_its_parts_stand_in_order() {
    assertTrue(reading("my dear old patient", "my (?:\\w+ )*patient").occurs(0));
    assertFalse(reading("the patient and my dog", "my (?:\\w+ )*patient").occurs(0));
  }

  @Test
  void two_hundred_places_are_enough_for_a_rule_and_all_can_be_had() {
    var reading = reading("cure ".repeat(201), "cure");
    assertEquals(200, reading.places(0).size());
    assertEquals(201, reading.everywhere(0).size());
  }

  @Test
  void nothing_occurs_in_an_empty_text() {
    var reading = reading("", "cure");
    assertFalse(reading.occurs(0));
    assertEquals(List.of(), reading.everywhere(0));
    assertEquals(new Span(0, 0), reading.prose().sentenceAt(0));
  }

  @Test
  void a_place_is_told_as_written() {
    var written = "\uD83D\uDE00 c\u00ADure";
    var reading = reading(written, "cure");
    assertEquals("c\u00ADure", reading.original(reading.places(0).get(0)).of(written));
  }

  /** Sees a context from a cure. */
  private static boolean holds(String text, String other, Reading.Around around) {
    var reading = reading(text, "cure", other);
    return reading.holds(around, reading.places(0).get(0));
  }

  private static Reading reading(String text, String... sources) {
    var folded = Folded.of(text);
    var patterns = Arrays.stream(sources).map(Pattern::of).toList();
    var set = Pattern.set(patterns);
    return new Reading(Draft.ofText(text), folded, set.in(folded.chars(), folded.length()), List.of(), patterns, set);
  }
}
