package org.imprimatur.matrix;

import java.util.Locale;

/** A post as far as it has come. */
enum Thing {
  DRAFT,
  BOUNCED,
  IN_REVIEW,
  APPROVED,
  RELEASED,
  WITHDRAWN;

  /** Its writers still work on it, and nobody else has been shown it. */
  boolean unseen() {
    return this == DRAFT || this == BOUNCED;
  }

  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
