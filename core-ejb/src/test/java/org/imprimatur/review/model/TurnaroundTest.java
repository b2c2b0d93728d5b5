package org.imprimatur.review.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnaroundTest {

  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  @ParameterizedTest
  @CsvSource({
    "false, 2026-11-23T09:30, 2026-11-26T09:30", // Monday to Thursday
    "false, 2026-11-25T09:30, 2026-11-30T09:30", // Wednesday, over a weekend, to Monday
    "false, 2026-11-27T23:59, 2026-12-02T23:59", // Friday to Wednesday
    "false, 2026-11-28T00:00, 2026-12-02T00:00", // Saturday: Monday is the first day
    "false, 2026-11-29T12:00, 2026-12-02T12:00", // Sunday as well
    "true, 2026-11-23T09:30, 2026-11-24T09:30",
    "true, 2026-11-27T09:30, 2026-11-30T09:30",
    "true, 2026-11-28T09:30, 2026-11-30T09:30"})
  void business_days_are_counted_and_the_time_of_day_stays(boolean dated, LocalDateTime opened, LocalDateTime by) {
    assertEquals(by.atZone(CHICAGO).toInstant(),
        Turnaround.decideBy(dated, opened.atZone(CHICAGO).toInstant(), CHICAGO));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-06T15:30:00Z, 2026-03-11T14:30:00Z", // the clocks go forward on the Sunday between
    "2026-10-30T14:30:00Z, 2026-11-04T15:30:00Z"}) // and back
  void the_time_of_day_is_the_societys_when_the_clocks_change(Instant opened, Instant by) {
    assertEquals(by, Turnaround.decideBy(false, opened, CHICAGO));
  }

  @ParameterizedTest
  @CsvSource({"America/Chicago, 2026-12-01T03:00:00Z", "Asia/Tokyo, 2026-11-30T03:00:00Z"})
  void where_the_society_is_decides_what_day_it_is(ZoneId zone, Instant by) {
    // Friday evening in Chicago, whose next business day is Monday, is Saturday noon in Tokyo.
    assertEquals(by, Turnaround.decideBy(true, Instant.parse("2026-11-28T03:00:00Z"), zone));
  }
}
