package org.imprimatur.matching.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermSetTest {

  private final TermSet terms = new TermSet(List.of("committed suicide", "addict", "drug addict", "ADHD", "dict"));

  @Test
  void whole_words_are_found_whatever_their_case_and_joint() {
    assertEquals(List.of("committed  suicide"), found("He committed  suicide."));
    assertEquals(List.of("Committed-Suicide"), found("Committed-Suicide"));
    assertEquals(List.of("drug\naddict", "addict"), found("drug\naddict"));
  }

  @Test
  void a_part_of_a_word_is_none() {
    assertEquals(List.of(), found("addictive addiction predict ADHDs"));
  }

  @Test
  void dots_between_initials_are_not_read() {
    assertEquals(List.of("A.D.H.D"), found("Their A.D.H.D. again"));
    assertEquals(List.of(), found("A. D. was here"));
  }

  private List<String> found(String text) {
    return terms.in(text.toCharArray(), text.length()).stream().map(hit -> hit.span().of(text)).toList();
  }
}
