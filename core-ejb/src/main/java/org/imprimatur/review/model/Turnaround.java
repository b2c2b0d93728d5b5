package org.imprimatur.review.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** How long the committee takes: three business days as a rule, one for what is about a date (domain: turnaround). */
public final class Turnaround {

  private static final int ROUTINE = 3;
  private static final int DATED = 1;

  private Turnaround() {}

  /**
   * Returns the latest moment for a decision, at the same time of day.
   *
   * @param dated true for events and announcements, which age quickly
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
