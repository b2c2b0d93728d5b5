package org.imprimatur.screening.model;

import org.imprimatur.kernel.model.Sentence;

/** A question that cannot be judged; its sentence names the member, the fact and what would do. */
public final class BadQuestion extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  /** Makes a refusal. */
  public BadQuestion(Sentence sentence) {
    super(sentence.toString());
    this.sentence = sentence;
  }

  /** Returns what is said of it. */
  public Sentence sentence() {
    return sentence;
  }
}
