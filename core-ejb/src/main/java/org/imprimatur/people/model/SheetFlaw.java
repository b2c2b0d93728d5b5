package org.imprimatur.people.model;

import java.util.Map;
import org.imprimatur.kernel.model.Sentence;

/**
 * One thing that is wrong in a sheet of people.
 *
 * @param line in which it begins, from 1
 * @param column which cell of the line, from 1; 0 where it is the whole line
 * @param why what is wrong, and how to mend it
 */
public record SheetFlaw(long line, int column, Sentence why) {

  static SheetFlaw of(long line, int column, SheetFault fault, String cell) {
    return new SheetFlaw(line, column, new Sentence(fault, Map.of("cell", cell)));
  }
}
