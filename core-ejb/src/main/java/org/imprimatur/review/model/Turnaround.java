package org.imprimatur.review.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.imprimatur.policy.model.Kind;

/** How long the committee takes: three business days as a rule, one for what is about a date (domain: turnaround). */
public final class Turnaround {

  private static final int ROUTINE = 3;
  private static final int DATED = 1;

  private static final Set<Kind> DATED_KINDS = Set.of(Kind.EVENT, Kind.ANNOUNCEMENT);

  private Turnaround() {}

  /** Tells whether a kind of post is about a date and ages quickly. */
  public static boolean dated(Kind kind) {
    return DATED_KINDS.contains(kind);
  }

  /**
   * Returns the latest moment for a decision, at the same time of day.
   *
   * @param dated whether it is about a date
   * @param opened when the round opened
   * @param zone the society's, which decides what a business day is
   */
  public static Instant decideBy(boolean dated, Instant opened, ZoneId zone) {
    ZonedDateTime day = opened.atZone(zone);
    for (int left = dated ? DATED : ROUTINE; left > 0;) {
      day = day.plusDays(1);
      left -= weekend(day) ? 0 : 1;
    }
    return day.toInstant();
  }

  private static boolean weekend(ZonedDateTime day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
