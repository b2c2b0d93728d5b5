package org.imprimatur.matching.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.imprimatur.kernel.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

  @ParameterizedTest
  @CsvSource({
    "addict,addict", "\uFF41\uFF44\uFF44\uFF49\uFF43\uFF54,addict", "ad\u200Bdict,addict", "\u0430ddict,addict",
    "\uD835\uDC1A\uD835\uDC1D\uD835\uDC1D\uD835\uDC22\uD835\uDC1C\uD835\uDC2D,addict",
    "cafe\u0301,caf\u00e9", "don\u2019t,don't", "\u201Cx\u201D,\"x\"", "well\u2011being,well-being",
    "\u0434\u0430,\u0434\u0430",
    "\u0660\u0667\u0668-\u06F0\u06F5,078-05", "\u096F\uFF19,99"
  })
  void evasions_and_signs_are_read_as_what_they_look_like(String written, String read) {
    var folded = Folded.of(written);
    assertEquals(read, folded.text(new Span(0, folded.length())));
  }

  @Test
  void places_are_mapped_back_to_the_text_as_written() {
    var written = "\uD83D\uDE00 ad\u200Bdi\u00ADct \uD835\uDC1A e\u0301x";
    var folded = Folded.of(written);
    var plain = folded.text(new Span(0, folded.length()));
    assertEquals("ad\u200Bdi\u00ADct", folded.original(place(plain, "addict")).of(written));
    assertEquals("\uD835\uDC1A",
        folded.original(new Span(plain.indexOf(" a ") + 1, plain.indexOf(" a ") + 2)).of(written));
    assertEquals("e\u0301x", folded.original(place(plain, "\u00e9x")).of(written));
  }

  private static Span place(String text, String words) {
    return new Span(text.indexOf(words), text.indexOf(words) + words.length());
  }
}
