package org.imprimatur.matching.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(quoteCharacter = '`', value = {
    "a(?=b)|2", "a(?!b)|2", "(?<=a)b|1", "a\\1|2", "a{3,1}|6", "a{1,999}|7", "(a|4", "a)|1", "[a|2", "*a|0", "a**|3",
    "\\p{Xx}|2", "\\x41|2", "\\q|1",
    "[z-a]|4", "a?|0", "a|b*|0"
  }, delimiter = '|', ignoreLeadingAndTrailingWhitespace = false)
  void a_pattern_that_cannot_be_is_refused(String first, String second) {
    // A vertical bar parts the cells, so a pattern that has one comes in two.
    var pattern = second.matches("\\d+") ? first : first + "|" + second;
    assertThrows(BadPattern.class, () -> Pattern.of(pattern), pattern);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"a(?=b),2", "ab{3;1},7", "[a,2", "x\\q,2", "(?P<n>a),1"})
  void the_fault_names_its_place(String pattern, int column) {
    var fault = assertThrows(BadPattern.class, () -> Pattern.of(pattern.replace(';', ',')));
    assertEquals(column, fault.column(), fault.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"(?:(?:(?:a{100}){100}){100})", "(?:\\p{L}{150}){150}"})
  void a_pattern_that_costs_too_much_is_refused(String pattern) {
    var fault = assertThrows(BadPattern.class, () -> Pattern.of(pattern));
    var said = English.of(fault.flaw());
    assertTrue(said.contains("states"), said);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ' ', value = {
    "a) CLOSES_NOTHING 1", "a** REPEATS_REPEAT 2", "a?+ REPEATS_REPEAT 2", "a{2}? REPEATS_REPEAT 4",
    "a{3,1} REPEATS_UP_TO 6", "a{201} REPEATS_UP_TO 6", "a{201,} REPEATS_UP_TO 7", "a{0,201} REPEATS_UP_TO 8",
    "*a NOTHING_TO_REPEAT 0", "b|+a NOTHING_TO_REPEAT 2", "(?:{2}) NOTHING_TO_REPEAT 3", "(?=b) GROUP_UNKNOWN 1",
    "a\\ BACKSLASH_AT_END 2", "ab\\q ESCAPE_UNKNOWN 3", "\\7 ESCAPE_UNKNOWN 1", "\\p{Xx} PROPERTY_UNKNOWN 2",
    "\\pL PROPERTY_UNKNOWN 2", "\\p{L PROPERTY_UNKNOWN 2", "\\x41 CODE_POINT_FORM 2", "\\x{41 CODE_POINT_FORM 2",
    "\\x{110000} CODE_POINT_BEYOND 3", "\\x{zz} NOT_HEXADECIMAL 3", "[a SET_OPEN 2", "[ SET_OPEN 1",
    "[^ SET_OPEN 2", "[a- SET_OPEN 3", "[\\ SET_OPEN 2", "[z-a] RANGE_BACKWARDS 4", "a{x} NUMBER_MISSING 2",
    "a{1,x} NUMBER_MISSING 4", "(a CHARACTER_MISSING 2", "a{3;1} CHARACTER_MISSING 3", "a{12345} CHARACTER_MISSING 6",
    "[^\\x{0}-\\x{10FFFF}] SET_EMPTY 0", "a? MATCHES_NOTHING_WRITTEN 0"})
  void each_fault_is_named_with_its_place(String pattern, PatternFlaw flaw, int column) {
    var fault = assertThrows(BadPattern.class, () -> Pattern.of(pattern));
    assertEquals(List.of(flaw, column), List.of(fault.flaw().what(), fault.column()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"^", "\\b", "a*", "a{0}", "a{0,3}", "(a?)", "(?:a|b*)", "a?b?", "(?:^|a?)+", "(?:a?){2}"})
  void a_pattern_that_would_match_everywhere_is_refused_and_may_be_a_part(String pattern) {
    assertEquals(PatternFlaw.MATCHES_NOTHING_WRITTEN,
        assertThrows(BadPattern.class, () -> Pattern.of(pattern)).flaw().what());
    assertDoesNotThrow(() -> Pattern.part(pattern));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a?b", "^a", "a{200}", "a{0,200}b", "(?:a|b)", "(?:a?b)+", "a{1,}", "}", "]", "a-b"})
  void a_pattern_that_matches_something_written_is_read(String pattern) {
    assertDoesNotThrow(() -> Pattern.of(pattern));
  }

  @Test
  void a_hundred_brackets_may_stand_in_one_another_and_no_more() {
    assertDoesNotThrow(() -> Pattern.of("(?:".repeat(100) + "a" + ")".repeat(100)));
    assertDoesNotThrow(() -> Pattern.of("(?:a)".repeat(101)), "one after another is not in one another");
    var fault = assertThrows(BadPattern.class, () -> Pattern.of("(?:".repeat(101) + "a" + ")".repeat(101)));
    assertEquals(List.of(PatternFlaw.BRACKETS_DEEP, 300), List.of(fault.flaw().what(), fault.column()));
  }

  @Test
  void a_pattern_has_six_thousand_states_at_most() {
    assertDoesNotThrow(() -> Pattern.of("(?:a{100}){59}a{99}"));
    var fault = assertThrows(BadPattern.class, () -> Pattern.of("(?:a{100}){59}a{100}"));
    assertEquals(Map.of("states", 6_001, "most", 6_000), fault.flaw().facts());
  }
}
