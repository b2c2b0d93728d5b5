package org.imprimatur.kernel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void comments_and_blank_lines_are_no_rows() {
    assertEquals(4, TextTable.read("/imprimatur/example-society.txt", 2).size());
  }

  @Test
  void a_row_with_a_missing_cell_is_named_by_its_line() {
    var fault =
        assertThrows(IllegalArgumentException.class, () -> TextTable.read("/imprimatur/example-society.txt", 3));
    assertEquals("/imprimatur/example-society.txt:4 has 2 cells; it needs 3.", fault.getMessage());
  }

  @Test
  void a_missing_table_is_named() {
    assertThrows(IllegalArgumentException.class, () -> TextTable.read("/imprimatur/none.txt", 1));
  }
}
