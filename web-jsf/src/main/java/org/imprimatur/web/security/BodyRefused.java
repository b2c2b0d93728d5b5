package org.imprimatur.web.security;

/** A body that was not read to its end, because it is too large or comes too slowly. */
public final class BodyRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The HTTP status that says so. */
  private final int status;

  BodyRefused(int status, String message) {
    super(message);
    this.status = status;
  }

  /** Returns the HTTP status that says so. */
  public int status() {
    return status;
  }
}
