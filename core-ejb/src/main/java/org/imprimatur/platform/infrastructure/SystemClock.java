package org.imprimatur.platform.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneOffset;

/** The only clock of the product. It ticks in milliseconds, which is what both databases keep. */
@ApplicationScoped
public class SystemClock {

  /** Returns the clock that use cases are given. */
  @Produces
  public Clock clock() {
    return Clock.tickMillis(ZoneOffset.UTC);
  }
}
