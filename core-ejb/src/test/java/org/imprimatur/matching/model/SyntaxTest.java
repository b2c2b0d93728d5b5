package org.imprimatur.matching.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.imprimatur.words.English;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
