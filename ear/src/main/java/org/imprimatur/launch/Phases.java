package org.imprimatur.launch;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Prints what has been done and how long it took. */
final class Phases {

  private static final double MS = 1000.0;

  private final PrintStream console;
  private final Instant begin;
  private Instant last;

  Phases(PrintStream console) {
    this.console = console;
    this.last = Instant.now();
    this.begin = begin(last);
  }

  /** Says that a phase is over. */
  void done(String what) {
    Instant now = Instant.now();
    console.printf(Locale.ROOT, "  %-22s %5.1f s%n", what, Duration.between(last, now).toMillis() / MS);
    last = now;
  }

  /** Whole seconds since the caller asked, the build included. */
  long total() {
    return Math.round(Duration.between(begin, Instant.now()).toMillis() / MS);
  }

  /** The start script says when it began; without it, this process is the beginning. */
  private static Instant begin(Instant process) {
    String said = System.getenv("IMPRIMATUR_STARTED");
    return said == null || !said.matches("\\d{1,12}") ? process : Instant.ofEpochSecond(Long.parseLong(said));
  }
}
