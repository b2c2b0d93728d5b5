package org.imprimatur.health.model;

import java.util.Locale;

/** What a server does its work with. */
public enum Vital {
  /** Answers a question. */
  DATABASE,
  /** Has room for what is written. */
  DISK,
  /** What is due goes out: nothing waits for longer than the timer takes several times. */
  OUTBOX,
  /** The mail server answers. Without it everything is done here all the same, and mail waits. */
  MAIL;

  /** Tells whether the server cannot do its work without it: whoever spreads the load then goes elsewhere. */
  public boolean needed() {
    return this != MAIL;
  }

  /** Returns its name for programs, such as {@code outbox}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
