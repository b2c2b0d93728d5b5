package org.imprimatur.web.security;

/** A form that cannot be read without altering what was typed. */
final class BadForm extends Exception {

  private static final long serialVersionUID = 1L;

  /** The HTTP status that says so. */
  private final int status;

  BadForm(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }
}
