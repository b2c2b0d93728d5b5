package org.imprimatur.planted.review.application;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Breaks a law on purpose, in each way there is: a use case that is called by itself, and not by its timer. */
@Singleton
@Startup
class PlantedClock {

  @Schedule(hour = "*", persistent = false)
  void hourly() {}

  @Schedules({@Schedule(hour = "1", persistent = false), @Schedule(hour = "2", persistent = false)})
  void twice() {}

  @Asynchronous
  void aside() {}

  void begin(jakarta.enterprise.event.Startup now) {}

  @Timeout
  void later(Timer timer) {
    timer.cancel();
  }

  Future<?> later(TimerService timers, ManagedScheduledExecutorService threads) {
    timers.createTimer(1, "planted");
    return threads.schedule(this::hourly, 1, TimeUnit.SECONDS);
  }
}
