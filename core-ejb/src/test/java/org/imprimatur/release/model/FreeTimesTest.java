package org.imprimatur.release.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeTimesTest {

  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  private static Instant moment(String shown) {
    return LocalDateTime.parse(shown).atZone(CHICAGO).toInstant();
  }

  private static Optional<Instant> first(String earliest, Collection<Instant> taken) {
    return FreeTimes.first(moment(earliest), CHICAGO, taken);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01T10:00, 2026-12-01T10:00",
    "2026-12-01T10:00:00.001, 2026-12-01T10:30",
    "2026-12-01T10:31, 2026-12-01T11:00",
    "2026-12-01T03:17, 2026-12-01T09:00",
    "2026-12-01T17:30, 2026-12-01T17:30",
    "2026-12-01T17:31, 2026-12-02T09:00",
    "2026-12-04T18:00, 2026-12-07T09:00",
    "2026-12-05T12:00, 2026-12-07T09:00",
    "2026-12-31T23:59, 2027-01-01T09:00"})
  void it_is_a_half_hour_at_work_and_not_before_the_earliest(String earliest, String expected) {
    assertEquals(Optional.of(moment(expected)), first(earliest, List.of()));
  }

  @Test
  void it_stands_half_an_hour_from_what_else_goes_out() {
    assertEquals(Optional.of(moment("2026-12-01T10:30")),
        first("2026-12-01T10:00", List.of(moment("2026-12-01T10:00"))));
    assertEquals(Optional.of(moment("2026-12-01T11:00")),
        first("2026-12-01T10:00", List.of(moment("2026-12-01T10:29"))));
    assertEquals(Optional.of(moment("2026-12-01T10:00")),
        first("2026-12-01T10:00", List.of(moment("2026-12-01T09:30"))));
    assertEquals(Optional.of(moment("2026-12-01T10:30")),
        first("2026-12-01T10:00", List.of(moment("2026-12-01T09:31"))));
  }

  @Test
  void where_every_half_hour_of_a_month_is_taken_there_is_none() {
    var taken =
        Stream.iterate(moment("2026-12-01T00:00"), at -> at.plus(30, ChronoUnit.MINUTES)).limit(48 * 32).toList();
    assertEquals(Optional.empty(), first("2026-12-01T10:00", taken));
  }

  @Test
  void the_days_on_which_clocks_change_are_like_others() {
    var zone = ZoneId.of("Asia/Tehran");
    var earliest = LocalDateTime.parse("2022-03-21T23:10").atZone(zone).toInstant();
    assertEquals(Optional.of(LocalDateTime.parse("2022-03-22T09:00").atZone(zone).toInstant()),
        FreeTimes.first(earliest, zone, List.of()));
  }
}
