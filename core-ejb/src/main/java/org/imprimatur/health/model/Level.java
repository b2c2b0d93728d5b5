package org.imprimatur.health.model;

/** How much something matters that was looked at. */
public enum Level {
  /** Nothing is to be done. */
  GOOD,
  /** It works, and somebody should look at it. */
  LOOK,
  /** It does not work, or will not for long. */
  BAD
}
