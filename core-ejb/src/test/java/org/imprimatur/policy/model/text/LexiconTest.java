package org.imprimatur.policy.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.imprimatur.policy.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconTest {

  private final Lexicon lexicon =
      new Lexicon(
          List.of(
              term(List.of("old word", "word"), List.of("word of honour"), Set.of()),
              term(List.of("gesture"), List.of(), Set.of("suicide"))));

  static List<Term> shipped() {
    return Term.shipped(Set.of("suicide", "mental-illness", "metaphor", "substance-use", "care", "people"));
  }

  @Test
  void the_longest_phrase_wins_whatever_its_case_and_joint() {
    assertEquals(List.of("OLD-Word"), found("An OLD-Word here"));
  }

  @Test
  void an_unless_phrase_hides_what_it_overlaps() {
    assertEquals(List.of(), found("My word of honour"));
  }

  @Test
  void a_full_stop_between_two_words_parts_them() {
    assertEquals(List.of("word"), found("old. word"));
  }

  @Test
  void a_part_of_a_compound_is_not_the_word() {
    assertEquals(List.of(), found("word-processing and pass-word"));
  }

  @Test
  void a_near_word_must_stand_within_eight_words() {
    assertEquals(List.of("gesture"), found("a gesture, and then suicide"));
    assertEquals(List.of(), found("a gesture " + "so ".repeat(8) + "suicide"));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void a_shipped_term_says_what_to_write_and_who_says_so(Term term) {
    assertFalse(term.avoid().isEmpty() || term.source().isBlank() || term.source().contains("null"), term.id());
    assertTrue(term.prefer().isEmpty() != term.advice().isEmpty(), term.id() + " needs a replacement or advice, not both");
    assertTrue(term.severity() != null && !term.advice().endsWith("."), term.id());
  }

  private List<String> found(String text) {
    return lexicon.find(Prose.of(text)).stream().map(hit -> hit.span().of(text)).toList();
  }

  private static Term term(List<String> avoid, List<String> unless, Set<String> near) {
    return new Term("t", "topic", Severity.ADVISE, avoid, List.of("other"), "", unless, near, "source");
  }
}
