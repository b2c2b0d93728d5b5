package org.imprimatur.disclaimer.model;

/** Where a disclaimer stands in a rendering. */
public enum Placement {
  /** Before everything else. */
  PREFIX,
  /** Under the by-line, above the author's text. */
  BYLINE,
  /** At the end of the first post of a thread. */
  FIRST_POST,
  /** At the end of the last post of a thread. */
  LAST_POST,
  /** After the author's text. */
  SUFFIX,
  /** At the very end, under everything else. */
  FOOTER
}
