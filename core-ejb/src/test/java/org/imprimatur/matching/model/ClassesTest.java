package org.imprimatur.matching.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.imprimatur.matching.model.CharSet.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClassesTest {

  static List<List<CharSet>> machines() {
    return List.of(List.of(), List.of(CharSet.DIGIT), List.of(CharSet.ALL), List.of(CharSet.of()),
        List.of(CharSet.of('a'), CharSet.of(new Range('a', 'f')), CharSet.of(new Range('e', 0x5FF))),
        List.of(CharSet.of(new Range(0xFFFF, 0xFFFF))), List.of(CharSet.of(new Range(0x1F600, 0x1F64F))),
        List.of(CharSet.WORD, CharSet.SPACE.not(), CharSet.of(new Range(0xFF, 0x100))));
  }

  @ParameterizedTest
  @MethodSource("machines")
  void the_class_of_every_code_unit_knows_which_sets_hold_it(List<CharSet> sets) {
    var classes = new Classes(sets);
    IntStream.rangeClosed(0, CharSet.HIGHEST_UNIT).forEach(unit -> IntStream.range(0, sets.size())
        .forEach(set -> assertEquals(sets.get(set).has(unit), classes.sets.get(classes.of((char) unit)).get(set),
            () -> Integer.toHexString(unit))));
  }

  @ParameterizedTest
  @MethodSource("machines")
  void the_class_of_every_code_unit_knows_whether_it_is_of_a_word_or_ends_a_line(List<CharSet> sets) {
    var classes = new Classes(sets);
    IntStream.rangeClosed(0, CharSet.HIGHEST_UNIT).forEach(unit -> {
      assertEquals(CharSet.WORD.has(unit), classes.word(classes.of((char) unit)), () -> Integer.toHexString(unit));
      assertEquals(CharSet.NEWLINE.has(unit), classes.newline(classes.of((char) unit)),
          () -> Integer.toHexString(unit));
    });
  }

  @Test
  void what_no_set_tells_apart_is_one_class() {
    var classes = new Classes(List.of(CharSet.DIGIT));
    assertEquals(classes.of('1'), classes.of('7'));
    assertEquals(classes.of('a'), classes.of('\u05e9'));
    assertNotEquals(classes.of('1'), classes.of('a'));
    assertEquals(4, classes.size());
  }

  @Test
  void sets_that_are_the_same_make_no_more_classes() {
    assertEquals(new Classes(List.of(CharSet.DIGIT)).size(),
        new Classes(List.of(CharSet.DIGIT, CharSet.DIGIT, CharSet.of(new Range('0', '9')))).size());
  }

  @Test
  void a_machine_without_sets_still_tells_words_from_lines_from_the_rest() {
    var classes = new Classes(List.of());
    assertEquals(3, classes.size());
    assertTrue(classes.word(classes.of('a')));
    assertTrue(classes.newline(classes.of('\r')));
  }
}
