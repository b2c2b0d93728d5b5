package org.imprimatur.screening.application;

/** A screening did not finish: a rule failed, or the time was over. Never a verdict on the text. */
public final class ScreeningFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Makes one of what stopped the screening. */
  public ScreeningFailed(Throwable cause) {
    super(cause);
  }
}
