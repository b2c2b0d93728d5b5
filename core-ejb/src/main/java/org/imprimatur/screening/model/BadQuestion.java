package org.imprimatur.screening.model;

/** A question that cannot be judged; the message names the member, the fact and what would do. */
public final class BadQuestion extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Makes a refusal. */
  public BadQuestion(String message) {
    super(message);
  }
}
