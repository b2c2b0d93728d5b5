package org.imprimatur.workflow.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where the copy of a post on one channel stands. */
public enum DeliveryState {
  PLANNED,
  SENDING,
  LIVE,
  RETRY_WAIT,
  UNKNOWN,
  FAILED,
  CANCELLED,
  BLOCKED,
  EXPIRED,
  DIVERGED,
  TAKEDOWN_PENDING,
  GONE;

  /** Where Imprimatur itself has something to do: to send, to read back, to take down. */
  public static final Set<DeliveryState> OPEN = EnumSet.of(PLANNED, SENDING, RETRY_WAIT, UNKNOWN, TAKEDOWN_PENDING);

  /** Returns its name in the log, such as {@code retry-wait}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
