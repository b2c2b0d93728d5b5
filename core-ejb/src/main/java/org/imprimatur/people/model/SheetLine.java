package org.imprimatur.people.model;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number of the line in which it begins, from 1
 * @param cells as they were written
 */
public record SheetLine(long number, List<String> cells) {

  public SheetLine {
    cells = List.copyOf(cells);
  }
}
