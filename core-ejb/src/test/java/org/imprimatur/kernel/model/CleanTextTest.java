package org.imprimatur.kernel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "line\nline\r\n\ttab", "👩‍👩‍👧‍👦 🇩🇪 👍🏽", "é", "ملاحظة", "\u202eabc\u202c",
    "naïve — “quoted” …"})
  void what_people_write_is_clean(String text) {
    assertEquals(Optional.empty(), CleanText.fault(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000", "\u0007", "\u0085", "\ue000", "\ufffe", "\ufdd0", "\ud800", "\udb40\udc41"})
  void what_cannot_be_published_is_named_with_its_place(String text) {
    var fault = CleanText.fault(text).orElseThrow();
    assertTrue(fault.contains("U+") && fault.contains("position"), fault);
  }

  @Test
  void eight_accents_pass_and_nine_do_not() {
    assertEquals(Optional.empty(), CleanText.fault("e" + "\u0301".repeat(8)));
    assertTrue(CleanText.fault("e" + "\u0301".repeat(9)).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "\u2800", "\n\t "})
  void what_nobody_sees_is_blank(String text) {
    assertTrue(CleanText.blank(text));
  }
}
