package org.imprimatur.channel.model.x;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are those of version 3 of the configuration that X publishes. */
class WeightedLengthTest {

  @ParameterizedTest
  @CsvSource({"0000, 1", "000A, 1", "0041, 1", "00E9, 1", "05D0, 1", "10FF, 1", "1100, 2", "1FFE, 2", "2000, 1",
    "200D, 1", "200E, 2", "200F, 2", "2010, 1", "201F, 1", "2020, 2", "2026, 2", "2031, 2", "2032, 1", "2037, 1",
    "2038, 2", "202E, 2", "6C34, 2", "D800, 2", "DFFF, 2", "1D49C, 2", "1F600, 2", "10FFFD, 2"})
  void a_character_weighs_one_or_two(String code, int weight) {
    assertEquals(weight, WeightedLength.of(Character.toString(Integer.parseInt(code, 16))));
  }

  @ParameterizedTest
  @CsvSource({"cafe\u0301, 4", "x\u0301, 2", "\u1112\u1161\u11AB, 2", "\u2126, 1", "a\uD800b, 4"})
  void letters_and_marks_are_weighed_in_their_composed_form(String text, int weight) {
    assertEquals(weight, WeightedLength.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u2764\uFE0F", "1\uFE0F\u20E3", "#\u20E3", "\u270B\uD83C\uDFFD", "\uD83C\uDDFA\uD83C\uDDF8",
    "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66", "\u00A9\uFE0F",
    "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F"})
  void an_emoji_sequence_weighs_two(String emoji) {
    assertEquals(2, WeightedLength.of(emoji));
  }

  @ParameterizedTest
  @CsvSource({"\u2764\uFE0E, 4", "\uD83C\uDDFA, 2", "\uD83C\uDDFA\uD83C\uDDFA, 4", "\uD83D\uDE97\uD83C\uDFFD, 4",
    "a\u200D\uD83D\uDC69, 4", "\u00A9, 1"})
  void what_is_no_emoji_sequence_is_weighed_piece_by_piece(String text, int weight) {
    assertEquals(weight, WeightedLength.of(text));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = "->", textBlock = """
          '' -> 0
          a.org -> 23
          https://prairiepsych.org/a/path/that/is/longer/than/23/characters -> 23
          see a.org. -> 28
          a.org b.org -> 47
          https://\u6C34.org -> 23
          a.org\u6C34 -> 25
          a.nowhere -> 9
          office@a.org -> 12
          https://a.org/cafe\u0301. -> 24
          """)
  void an_address_weighs_23_whatever_its_length(String text, int weight) {
    assertEquals(weight, WeightedLength.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFFa", "a\uFEFFb", "a\uFEFF", "\uFFFE", "a\uFFFF"})
  void a_byte_order_mark_or_a_non_character_is_refused(String text) {
    assertTrue(WeightedLength.refused(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "\u200B", "\u202E", "\uFFFD", "\uFEFC", "\uD83D\uDE00", "\uDBFF\uDFFD"})
  void other_invisible_and_rare_characters_are_not(String text) {
    assertFalse(WeightedLength.refused(text));
  }

  @Test
  void letters_addresses_and_pictures_add_up_to_the_limit() {
    assertEquals(280, WeightedLength.of("\u6C34".repeat(120) + " a.org " + "\uD83D\uDE00".repeat(7) + "a"));
  }
}
