package org.imprimatur.health.model;

import java.util.Locale;

/** What a server cannot do its work without. */
public enum Vital {
  /** Answers a question. */
  DATABASE,
  /** Has room for what is written. */
  DISK,
  /** What is due goes out: nothing waits for longer than the timer takes several times. */
  OUTBOX;

  /** Returns its name for programs, such as {@code outbox}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
