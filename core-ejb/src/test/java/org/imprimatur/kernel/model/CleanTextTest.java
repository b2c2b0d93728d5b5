package org.imprimatur.kernel.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "line\nline\r\n\ttab", "👩‍👩‍👧‍👦 🇩🇪 👍🏽", "é", "ملاحظة", "\u202eabc\u202c",
    "naïve — “quoted” …"})
  void what_people_write_is_clean(String text) {
    assertTrue(CleanText.clean(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000", "\u0007", "\u0085", "\ue000", "\ufffe", "\ufdd0", "\ud800", "\udb40\udc41"})
  void what_cannot_be_published_is_named_with_its_place(String text) {
    var fault = English.of(CleanText.fault(Reason.Field.REASON, text).orElseThrow());
    assertTrue(fault.startsWith("The reason contains a character that cannot be published: U+"), fault);
    assertTrue(fault.contains("at position"), fault);
  }

  @Test
  void eight_accents_pass_and_nine_do_not() {
    assertTrue(CleanText.clean("e" + "\u0301".repeat(8)));
    assertFalse(CleanText.clean("e" + "\u0301".repeat(9)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "\u2800", "\n\t "})
  void what_nobody_sees_is_blank(String text) {
    assertTrue(CleanText.blank(text));
  }
}
