package org.imprimatur.platform.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The only clock of the product. It ticks in milliseconds, which is what both databases keep. */
@ApplicationScoped
public class SystemClock {

  /** How far back the present thread tells its story; none for everything but the demo. */
  private static final ThreadLocal<Duration> AGO = ThreadLocal.withInitial(() -> Duration.ZERO);

  /** Returns the clock that use cases are given. */
  @Produces
  public Clock clock() {
    return new StoryClock(Clock.tickMillis(ZoneOffset.UTC));
  }

  /** Runs work as if it were some time ago, on this thread only. For the demo's story. */
  public void ago(Duration time, Runnable work) {
    AGO.set(time);
    try {
      work.run();
    } finally {
      AGO.remove();
    }
  }

  private static final class StoryClock extends Clock {
    private final Clock real;

    StoryClock(Clock real) {
      this.real = real;
    }

    @Override
    public ZoneId getZone() {
      return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return new StoryClock(real.withZone(zone));
    }

    @Override
    public Instant instant() {
      return real.instant().minus(AGO.get());
    }
  }
}
