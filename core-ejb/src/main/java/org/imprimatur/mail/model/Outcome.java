package org.imprimatur.mail.model;

import java.util.Optional;

/**
 * What came of asking the mail server.
 *
 * @param trouble why it did not work; empty where it did
 * @param answer what the server said, in its own words, on one line; for whoever keeps mail alone, never stored
 */
public record Outcome(Optional<Trouble> trouble, String answer) {

  /** It worked. */
  public static final Outcome DONE = new Outcome(Optional.empty(), "");
}
