package org.imprimatur.policy.model;

import java.util.Locale;

/** The family of a finding, as named in the screening answer. */
public enum Category {
  PRIVACY,
  ADVICE,
  LANGUAGE,
  CLAIM,
  CIVILITY,
  DISCLOSURE,
  INTEGRITY,
  CHANNEL;

  /** Returns the name on the wire, such as {@code privacy}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
