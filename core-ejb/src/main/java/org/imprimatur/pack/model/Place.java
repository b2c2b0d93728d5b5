package org.imprimatur.pack.model;

/**
 * Where something stands in a pack's files.
 *
 * @param file its name in the pack
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 * @param source the line as written
 */
public record Place(String file, int line, int column, String source) {

  /** Returns the place some code units further on the same line. */
  public Place plus(int units) {
    return new Place(file, line, Math.min(column + units, source.length() + 1), source);
  }

  /** Returns {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
