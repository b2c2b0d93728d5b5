package org.imprimatur.policy.model;

import java.util.Locale;

/** Who speaks in a post. */
public enum Voice {
  /** The society itself; needs the chair's approval. */
  SOCIETY,
  COMMITTEE,
  MEMBER,
  TRAINEE;

  /** Returns the name on the wire, such as {@code member}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
