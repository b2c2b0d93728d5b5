package org.imprimatur.health.infrastructure;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.imprimatur.health.application.Disk;
import org.imprimatur.health.model.Finding;
import org.imprimatur.health.model.Level;
import org.imprimatur.platform.infrastructure.DatabaseProbe;
import org.imprimatur.platform.infrastructure.FailedStart;
import org.imprimatur.platform.model.DataFolder;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.WrongSetting;

/** The database, and the clock as it and the log see it. */
final class Store {

  /** Turns, slots and tokens are to the second; less apart nobody notices. */
  private static final Duration APART = Duration.ofSeconds(5);

  /** What a clock that is set by the net may jump. */
  private static final Duration BACK = Duration.ofMinutes(1);

  private Store() {}

  static List<Finding> look(Operator operator, Clock clock) {
    try {
      var probe = new DatabaseProbe(operator);
      if (!probe.there()) {
        return List.of(Finding.good(Sign.DATABASE_NEW, Map.of()));
      }
      if (probe.builtIn() && Machine.held(Disk.place(DataFolder.of(operator)))) {
        return List.of(Finding.good(Sign.DATABASE_HELD, Map.of()));
      }
      var seen = probe.look(clock);
      return List.of(database(seen), clock(seen, clock));
    } catch (WrongSetting saidAlready) {
      return List.of();
    } catch (FailedStart unfit) {
      return List.of(new Finding(Level.BAD, unfit.sentence()));
    }
  }

  private static Finding database(DatabaseProbe.Seen seen) {
    Map<String, Object> facts = Map.of("product", seen.product(), "waiting", seen.waiting());
    if (seen.newer()) {
      return Finding.bad(Sign.DATABASE_NEWER, facts);
    }
    return Finding.good(seen.waiting() > 0 ? Sign.DATABASE_WAITS : Sign.DATABASE, facts);
  }

  private static Finding clock(DatabaseProbe.Seen seen, Clock clock) {
    var future = seen.newest().filter(newest -> newest.isAfter(clock.instant().plus(BACK)));
    if (future.isPresent()) {
      return Finding.bad(Sign.CLOCK_BACK, Map.of("newest", future.get(), "now", clock.instant()));
    }
    long seconds = seen.ahead().abs().toSeconds();
    return seen.ahead().abs().compareTo(APART) > 0 ? Finding.look(Sign.CLOCK_APART, Map.of("seconds", seconds))
        : Finding.good(Sign.CLOCK, Map.of("now", clock.instant()));
  }
}
