package org.imprimatur.matching.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.imprimatur.kernel.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Test
  void each_hit_names_its_term_and_its_place() {
    var text = "An addict, not a DRUG-ADDICT";
    assertEquals(
        List.of(new TermSet.Hit(1, new Span(3, 9)), new TermSet.Hit(2, new Span(17, 28)),
            new TermSet.Hit(1, new Span(22, 28))),
        terms.in(text.toCharArray(), text.length()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "committed\u2011suicide ; committed\u2011suicide", "committed - suicide ; committed - suicide",
    "drug drug addict ; drug addict/addict", "drug dict ; dict", "committed addict ; addict",
    "drug,addict ; addict", "drugaddict ; ''", "committed suicides ; ''", "addict ; addict", "addict! ; addict"})
  void a_phrase_is_found_however_its_words_are_joined_and_not_in_pieces(String text, String found) {
    assertEquals(found, String.join("/", found(text)));
  }

  @ParameterizedTest
  @CsvSource({"A.D.H.D.,A.D.H.D", "x A.D.HD,A.D.HD", "AD.HD,''", "A..DHD,''", ".ADHD,ADHD", "ADHD.,ADHD",
    "xA.DHD,''"})
  void only_the_dots_between_initials_are_passed_over(String text, String found) {
    assertEquals(found, String.join("/", found(text)));
  }

  @Test
  void what_stands_behind_the_given_length_is_not_read() {
    assertEquals(List.of(), terms.in("addict".toCharArray(), 5));
    assertEquals(List.of(new TermSet.Hit(1, new Span(0, 6))), terms.in("addictive".toCharArray(), 6));
  }

  @Test
  void a_term_may_be_listed_twice_and_be_written_with_any_spaces() {
    var twice = new TermSet(List.of(" drug  addict ", "drug-addict", "\u00c9t\u00e9"));
    var text = "drug addict \u00e9t\u00c9";
    assertEquals(
        List.of(new TermSet.Hit(0, new Span(0, 11)), new TermSet.Hit(1, new Span(0, 11)),
            new TermSet.Hit(2, new Span(12, 15))),
        twice.in(text.toCharArray(), text.length()));
  }

  @Test
  void no_terms_are_found_nowhere() {
    assertEquals(List.of(), new TermSet(List.of()).in("addict".toCharArray(), 6));
  }

  private List<String> found(String text) {
    return terms.in(text.toCharArray(), text.length()).stream().map(hit -> hit.span().of(text)).toList();
  }
}
