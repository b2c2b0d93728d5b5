package org.imprimatur.matrix;

import java.util.Locale;

/** How somebody stands to a post. */
enum Relation {
  /** Began it. */
  OWN,
  /** Named, and has accepted. */
  CO_AUTHORED,
  /** Was named, accepted, edited it once, and is named no more. */
  EDITED_ONCE,
  OTHERS;

  /** Is one of its authors now. */
  boolean writes() {
    return this == OWN || this == CO_AUTHORED;
  }

  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
