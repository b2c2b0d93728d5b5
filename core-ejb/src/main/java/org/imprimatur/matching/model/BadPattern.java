package org.imprimatur.matching.model;

import org.imprimatur.kernel.model.Sentence;

/** A pattern that cannot be compiled or would cost too much. */
public final class BadPattern extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Sentence flaw;
  private final int column;

  BadPattern(Sentence flaw, int column) {
    super(flaw.what() + " " + flaw.facts());
    this.flaw = flaw;
    this.column = column;
  }

  BadPattern(PatternFlaw flaw, int column) {
    this(Sentence.of(flaw), column);
  }

  /** Returns what is wrong with it. */
  public Sentence flaw() {
    return flaw;
  }

  /** Returns the place in the pattern, in UTF-16 code units from 0. */
  public int column() {
    return column;
  }
}
