package org.imprimatur.policy.model;

import java.util.Locale;

/** What a member wants said. */
public enum Kind {
  POST,
  THREAD,
  SUMMARY,
  EVENT,
  OPPORTUNITY,
  ANNOUNCEMENT,
  NEWSLETTER;

  /** Returns the name on the wire, such as {@code newsletter}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
