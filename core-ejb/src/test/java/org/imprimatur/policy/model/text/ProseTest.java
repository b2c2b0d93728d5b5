package org.imprimatur.policy.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.imprimatur.policy.model.Span;
import org.junit.jupiter.api.Test;

class ProseTest {

  @Test
  void an_abbreviation_or_an_initial_does_not_end_a_sentence() {
    assertEquals(List.of("Dr. A. Jones spoke.", " We listened!"), sentences("Dr. A. Jones spoke. We listened!"));
  }

  @Test
  void a_line_break_ends_a_sentence() {
    assertEquals(2, sentences("one\ntwo").size());
  }

  @Test
  void places_in_one_sentence_are_near_however_long_it_is() {
    var prose = Prose.of("start " + "word ".repeat(40) + "end");
    assertTrue(prose.near(new Span(0, 5), new Span(prose.text().length() - 3, prose.text().length())));
  }

  @Test
  void places_in_two_sentences_are_near_within_twelve_words() {
    assertTrue(apart(12));
    assertFalse(apart(13));
  }

  @Property(tries = 300)
  void the_sentences_together_are_the_text(@ForAll String text) {
    assertEquals(text, String.join("", sentences(text)));
  }

  private static boolean apart(int words) {
    var text = "Start. " + "word ".repeat(words) + ". End";
    return Prose.of(text).near(new Span(0, 5), new Span(text.length() - 3, text.length()));
  }

  private static List<String> sentences(String text) {
    return Prose.of(text).sentences().stream().map(span -> span.of(text)).collect(Collectors.toList());
  }
}
