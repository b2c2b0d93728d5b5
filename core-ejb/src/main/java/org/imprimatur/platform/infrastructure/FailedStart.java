package org.imprimatur.platform.infrastructure;

import org.imprimatur.kernel.model.Sentence;

/** The operator can mend what is wrong; the start ends with its sentence, in their words. */
public final class FailedStart extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  /** Makes one that nothing else caused. */
  public FailedStart(Sentence sentence) {
    this(sentence, null);
  }

  /** Makes one with what caused it. */
  public FailedStart(Sentence sentence, Throwable cause) {
    super(new ConfiguredOperator().told(sentence), cause);
    this.sentence = sentence;
  }

  /** Returns what is said of it. */
  public Sentence sentence() {
    return sentence;
  }
}
