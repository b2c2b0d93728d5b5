package org.imprimatur.release.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a time to publish at which nothing else goes out. Members read at work: the times offered are the half hours
 * from nine to half past five, Monday to Friday. That is a proposal of ours; any other time may be chosen.
 */
public final class FreeTimes {

  /** How far two posts should stand apart, so that neither pushes the other out of sight. */
  public static final Duration APART = Duration.ofMinutes(30);

  /** How far ahead is looked: whoever publishes so much that no time is free for a month needs no proposal. */
  public static final Duration AHEAD = Duration.ofDays(31);

  private static final LocalTime FIRST = LocalTime.of(9, 0);
  private static final LocalTime LAST = LocalTime.of(17, 30);

  private FreeTimes() {}

  /**
   * Returns the first free time; empty where there is none within {@link #AHEAD}.
   *
   * @param earliest it is not before this
   * @param taken when other posts go out
   */
  public static Optional<Instant> first(Instant earliest, ZoneId zone, Collection<Instant> taken) {
    var start = WallTime.of(earliest, zone).shown().truncatedTo(ChronoUnit.HOURS);
    return Stream.iterate(start, shown -> shown.isBefore(start.plus(AHEAD)), shown -> shown.plus(APART))
        .filter(FreeTimes::atWork)
        .map(shown -> new WallTime(shown, zone).moments())
        .filter(moments -> moments.size() == 1)
        .map(moments -> moments.get(0))
        .filter(moment -> !moment.isBefore(earliest) && taken.stream().allMatch(other -> apart(moment, other)))
        .findFirst();
  }

  private static boolean atWork(LocalDateTime shown) {
    boolean weekend = shown.getDayOfWeek() == DayOfWeek.SATURDAY || shown.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend && !shown.toLocalTime().isBefore(FIRST) && !shown.toLocalTime().isAfter(LAST);
  }

  private static boolean apart(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(APART) >= 0;
  }
}
