package org.imprimatur.channel.infrastructure.icu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcuGlyphsTest {

  private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";

  private final IcuGlyphs glyphs = new IcuGlyphs();

  @ParameterizedTest
  @ValueSource(strings = {"a", "e\u0301", "e\u0301\u0323", "\r\n", "\u05E9\u05C1\u05B8", "\u0E01\u0E33",
    "\u1112\u1161\u11AB", "\u0915\u094D\u0937", "1\uFE0F\u20E3", "\u270B\uD83C\uDFFD", "\uD83C\uDDFA\uD83C\uDDF8",
    FAMILY, "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F", "\uD800", "\u0301"})
  void what_a_reader_sees_as_one_character_is_one(String text) {
    assertEquals(1, glyphs.count(text));
  }

  @ParameterizedTest
  @CsvSource({"'', 0", "ab, 2", "\u6C34\u6728, 2", "a\u200Bb, 3", "\uD83C\uDDFA\uD83C\uDDF8\uD83C\uDDFA, 2",
    "\uD83D\uDC68\uD83D\uDC69, 2", "a\uD800b, 3", "\uDE00\uD83D, 2", "\u05E9\u05DC, 2"})
  void others_are_counted_apart(String text, int count) {
    assertEquals(count, glyphs.count(text));
  }

  @Test
  void two_ends_of_lines_are_two() {
    assertEquals(2, glyphs.count("\n\n"));
    assertEquals(2, glyphs.count("\n\r"));
  }

  @Test
  void many_texts_are_counted_at_once() {
    assertTrue(IntStream.range(0, 500).parallel().allMatch(n -> glyphs.count(FAMILY.repeat(n)) == n));
  }

  @ParameterizedTest
  @CsvSource({"1F600, true", "2764, true", "A9, true", "1FAFF, true", "1F3F4, true", "61, false", "23, false",
    "31, false", "200D, false", "1F1FA, false", "1F3FD, false", "6C34, false", "D800, false"})
  void a_picture_is_no_letter_digit_or_modifier(String code, boolean picture) {
    assertEquals(picture, glyphs.pictograph(Integer.parseInt(code, 16)));
  }

  @ParameterizedTest
  @CsvSource({"270B, true", "1F44B, true", "1F9D1, true", "1F600, false", "1F697, false", "1F3FD, false", "61, false"})
  void only_what_has_skin_takes_a_tone(String code, boolean takes) {
    assertEquals(takes, glyphs.takesTone(Integer.parseInt(code, 16)));
  }

  @Test
  void the_letters_of_a_region_are_its_flag() {
    assertTrue(glyphs.flag("\uD83C\uDDFA\uD83C\uDDF8"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "US", "\uD83C\uDDFA", "\uD83C\uDDFA\uD83C\uDDFA", "\uD83C\uDDF8\uD83C\uDDFA",
    "\uD83C\uDDFA\uD83C\uDDF8\uD83C\uDDFA\uD83C\uDDF8", "\uD83C\uDFF4"})
  void other_letters_are_none(String pair) {
    assertFalse(glyphs.flag(pair));
  }
}
