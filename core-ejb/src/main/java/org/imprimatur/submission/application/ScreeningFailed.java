package org.imprimatur.submission.application;

/** A screening did not finish: a rule failed, or the time was over. Never a verdict on the text. */
public final class ScreeningFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ScreeningFailed(Throwable cause) {
    super(cause);
  }
}
