package org.imprimatur.matching.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.imprimatur.matching.model.CharSet.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharSetTest {

  @Test
  void ranges_that_overlap_or_touch_are_one_and_others_are_sorted() {
    assertEquals(List.of(new Range('a', 'f'), new Range('h', 'h')),
        CharSet.of(new Range('h', 'h'), new Range('c', 'd'), new Range('a', 'e'), new Range('f', 'f')).ranges());
  }

  @ParameterizedTest
  @CsvSource({"96,false", "97,true", "99,true", "100,false", "119,false", "120,true", "121,false", "128511,false",
    "128512,true", "128513,false", "0,false", "1114111,false"})
  void a_set_has_both_ends_of_its_ranges_and_nothing_beside(int c, boolean has) {
    assertEquals(has, CharSet.of(new Range('a', 'c'), new Range('x', 'x'), new Range(0x1F600, 0x1F600)).has(c));
  }

  @Test
  void an_empty_set_has_nothing_and_all_that_it_has_not_is_everything() {
    assertFalse(CharSet.of().has(0));
    assertEquals(CharSet.ALL, CharSet.of().not());
    assertEquals(CharSet.of(), CharSet.ALL.not());
  }

  @Test
  void what_a_set_has_not_leaves_out_both_ends() {
    var not = CharSet.of(new Range(0, 9), new Range('a', 'a'), new Range(0x10FFFF, 0x10FFFF)).not();
    assertEquals(List.of(new Range(10, 'a' - 1), new Range('b', 0x10FFFE)), not.ranges());
    assertEquals(not, not.not().not());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "Z", "9", "_", "\u00e9", "\u0301", "\u05e9", "\u0661", "\u0416", "\u4e2d", "\u093e",
    "\u20dd"})
  void letters_figures_marks_and_the_underscore_are_of_words(String sign) {
    assertTrue(CharSet.WORD.has(sign.codePointAt(0)));
  }

  @ParameterizedTest
  @ValueSource(ints = {' ', '-', '\'', '@', 0xA0, 0x200B, 0x2019, 0xD83D, 0xDE00, 0x1F600, 0x1D400, 0xFFFF})
  void signs_spaces_halves_of_characters_and_what_is_beyond_the_basic_plane_are_not(int c) {
    assertFalse(CharSet.WORD.has(c));
  }

  @ParameterizedTest
  @ValueSource(ints = {' ', '\t', '\n', 0xA0, 0x2007, 0x202F, 0x3000, 0x2028})
  void every_space_is_one_also_the_one_that_breaks_no_line(int c) {
    assertTrue(CharSet.SPACE.has(c));
  }

  @ParameterizedTest
  @CsvSource({"\u0663,false", "\uFF13,false", "3,true", "/,false", ":,false"})
  void a_digit_is_one_of_ten_for_others_are_folded_before(String sign, boolean digit) {
    assertEquals(digit, CharSet.DIGIT.has(sign.codePointAt(0)));
  }

  @ParameterizedTest
  @CsvSource({"k,K", "K,k", "\u00e9,\u00c9", "\u03a9,\u03c9", "\u0436,\u0416"})
  void a_letter_is_the_same_in_both_cases(String written, String other) {
    assertTrue(CharSet.letter(written.codePointAt(0)).has(other.codePointAt(0)));
    assertTrue(CharSet.of(written.codePointAt(0)).anyCase().has(other.codePointAt(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "-", "\u05e9"})
  void what_has_no_case_is_itself_alone(String sign) {
    assertEquals(CharSet.of(sign.codePointAt(0)), CharSet.letter(sign.codePointAt(0)));
    assertEquals(CharSet.of(sign.codePointAt(0)), CharSet.of(sign.codePointAt(0)).anyCase());
  }

  @Test
  void a_set_below_a_character_has_neither_it_nor_any_after_it() {
    assertTrue(CharSet.DIGIT.below(':'));
    assertFalse(CharSet.DIGIT.below('9'));
    assertFalse(CharSet.of().below('a'));
  }
}
