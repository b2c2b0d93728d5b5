package org.imprimatur.matching.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.imprimatur.kernel.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertEquals(read, read(written));
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

  @ParameterizedTest
  @ValueSource(ints = {0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x2069, 0xFE00, 0xFE0F,
    0xFEFF})
  void what_cannot_be_seen_is_not_read(int c) {
    assertEquals("cure", read("cu" + Character.toString(c) + "re"));
  }

  @ParameterizedTest
  @CsvSource({"c\uFE0Fu\u034Fre\uFE00,cure", "\uFF43\uFE0Fure,cure", "\u0441\uFE0Fure,cure", "e\uFE0F\u0301,\u00e9",
    "\uFE0F\u034Fcure,cure"})
  void a_mark_that_cannot_be_seen_hides_no_letter(String written, String read) {
    assertEquals(read, read(written));
  }

  @ParameterizedTest
  @ValueSource(ints = {0xAE, 0x61B, 0x206A, 0xFDFF, 0xFE10, 0xFEFE, 0x2139, 0x1F600, 0x1F389, 0x1F190, 0x1F0FF, 0x1D3FF,
    0x1D800, 0x5D0, '\t', '\n'})
  void what_can_be_seen_and_imitates_nothing_stays(int c) {
    assertEquals("a" + Character.toString(c), read("a" + Character.toString(c)));
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', value = {
    "\u2018,'", "\u2019,'", "\u201A,'", "\u201B,'", "\u02BC,'", "\u2032,'", "\uFF07,'", "\u201C,\"", "\u201E,\"",
    "\u00AB,\"", "\uFF02,\"", "\u2010,-", "\u2011,-", "\uFF0D,-", "\uFF01,!", "\uFF5E,~", "\uFF21,A", "\u00A0,` `",
    "\u3000,` `", "\u202F,` `", "\u2103,\u00B0C", "\u2100,a/c", "\u2138,\u05D3", "\u2460,1", "\u24E9,z", "\uFB00,ff",
    "\uFB06,st", "\uD835\uDC00,A", "\uD835\uDFFF,9", "\uD83C\uDD00,0.", "\uD83C\uDD30,A"})
  void signs_that_say_the_same_are_read_as_one(String written, String read) {
    assertEquals(read, read(written));
  }

  @ParameterizedTest
  @CsvSource({"p\u0430y,pay", "\u03C1ay,pay", "\u0430 b,\u0430 b", "\u0440\u043E\u0442 pot,\u0440\u043E\u0442 pot",
    "x \u0430ddict,x addict", "\u0430ddict-\u0434\u0430,addict-\u0434\u0430", "\u00e9\u0430,\u00e9a"})
  void a_foreign_letter_is_unmasked_only_in_a_word_with_latin_letters(String written, String read) {
    assertEquals(read, read(written));
  }

  @Test
  void a_pile_of_marks_is_read_in_a_bounded_time_and_none_is_lost() {
    var piled = "e" + "\u0301".repeat(9) + "x";
    assertEquals("\u00e9" + "\u0301".repeat(8) + "x", read(piled));
    assertEquals("\u0301x", read("\u0301x"));
  }

  @Test
  void the_place_of_a_letter_with_marks_is_all_of_it_and_of_one_sign_read_as_two_the_sign() {
    var folded = Folded.of("e\u0301\uFB00x");
    assertEquals("\u00e9ffx", folded.text(new Span(0, folded.length())));
    assertEquals(List.of(new Span(0, 2), new Span(2, 3), new Span(2, 3), new Span(3, 4)),
        IntStream.range(0, 4).mapToObj(i -> folded.original(new Span(i, i + 1))).toList());
  }

  @Test
  void places_in_a_text_that_is_read_as_it_stands_are_those_of_the_text() {
    assertEquals(new Span(2, 6), Folded.of("a cure").original(new Span(2, 6)));
  }

  private static String read(String written) {
    var folded = Folded.of(written);
    return folded.text(new Span(0, folded.length()));
  }

  private static Span place(String text, String words) {
    return new Span(text.indexOf(words), text.indexOf(words) + words.length());
  }

  @Test
  void a_text_of_signs_that_are_read_as_several_is_read_to_its_end() {
    var folded = Folded.of("\uFB03".repeat(1_000) + "x");
    assertEquals("ffi".repeat(1_000) + "x", folded.text(new Span(0, folded.length())));
    assertEquals(new Span(999, 1_001), folded.original(new Span(2_999, 3_001)));
  }
}
