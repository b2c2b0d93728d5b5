package org.imprimatur.matching.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactorsTest {

  /** A slash between choices, a plus between the factors of one. */
  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "my.*patient ; my + patient",
    "my.{0,9}patient.{1,99}died ; my + patient + died",
    "(?:my.*|our )patient ; our_patient / my + patient",
    "(my.*patient) ; my + patient",
    "my[^!]*cure ; my + cure",
    "a.*patient ; a + patient",
    "[abc].*patient ; patient",
    "@.*patient ; @ + patient",
    "my.*(?:x|patient) ; my",
    "my(?: .*)?patient ; my + patient",
    "(?:my|our) .*patient ; (my|our)_ + patient"})
  void a_pattern_is_cut_at_its_gaps_and_what_tells_nothing_is_left_out(String pattern, String factors) {
    assertEquals(factors, Factors.of(node(pattern)).stream()
        .map(choice -> choice.stream().map(FactorsTest::said).collect(Collectors.joining(" + ")))
        .collect(Collectors.joining(" / ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"patient", "pat(?:ient)?s", "\\w{1,8}ing", "[abc]*ing", "\\d+ mg", "cure|heal", "x",
    "(?:ab)+c", "(?:a|b)*c", "[\\x{5000}-\\x{5027}]+x"})
  void a_pattern_without_a_gap_stands_as_it_is(String pattern) {
    assertTrue(Factors.whole(node(pattern)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"my.*patient", "\\w{1,9}ing", "\\w+", "my .*", "(?:a.*b)c", "x|my.*patient", "(?:\\w+ )*",
    "x(?:a|\\w)*y", "x(?:\\w{2})+y", "x(?:a\\w)*y", "[\\x{5000}-\\x{5028}]+x"})
  void a_pattern_with_a_gap_is_tried_where_its_factors_occur(String pattern) {
    assertFalse(Factors.whole(Syntax.part(pattern, true)));
  }

  @Test
  void a_pattern_that_is_nothing_but_a_gap_is_its_own_factor() {
    assertEquals(List.of(List.of(node("\\w+"))), Factors.of(node("\\w+")));
  }

  @ParameterizedTest
  @CsvSource({"64,64", "65,1"})
  void more_than_sixty_four_choices_are_looked_for_as_they_stand(int choices, int kept) {
    var pattern =
        IntStream.range(0, choices).mapToObj(i -> "x" + i + ".*y").collect(Collectors.joining("|", "my(?:", ")"));
    assertEquals(kept, Factors.of(node(pattern)).size());
  }

  private static Node node(String pattern) {
    return Syntax.read(pattern, true);
  }

  /** Writes a factor in small letters, with an underscore for a space. */
  private static String said(Node node) {
    if (node instanceof Node.All all) {
      return all.parts().stream().map(FactorsTest::said).collect(Collectors.joining());
    }
    if (node instanceof Node.Any any) {
      var choices = any.choices().stream().map(FactorsTest::said).collect(Collectors.joining("|"));
      return any.choices().size() == 1 ? choices : "(" + choices + ")";
    }
    var ranges = ((Node.One) node).set().ranges();
    return Character.toString(ranges.get(ranges.size() - 1).first()).replace(' ', '_');
  }
}
