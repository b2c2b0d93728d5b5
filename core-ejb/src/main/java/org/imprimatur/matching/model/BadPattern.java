package org.imprimatur.matching.model;

/** A pattern that cannot be compiled or would cost too much. */
public final class BadPattern extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int column;

  BadPattern(String message, int column) {
    super(message);
    this.column = column;
  }

  /** Returns the place in the pattern, in UTF-16 code units from 0. */
  public int column() {
    return column;
  }
}
