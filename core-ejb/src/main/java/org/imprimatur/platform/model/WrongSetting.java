package org.imprimatur.platform.model;

import org.imprimatur.kernel.model.Sentence;

/** A setting says what it must not; the start ends with its sentence, in the operator's words. */
public final class WrongSetting extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  /** Makes one with a sentence that names the setting, what it says and what is allowed. */
  public WrongSetting(Sentence sentence, Operator operator) {
    super(operator.told(sentence));
    this.sentence = sentence;
  }

  /** Returns what is said of it. */
  public Sentence sentence() {
    return sentence;
  }
}
