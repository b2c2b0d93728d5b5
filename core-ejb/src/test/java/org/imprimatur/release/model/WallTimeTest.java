package org.imprimatur.release.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class WallTimeTest {

  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  private static WallTime at(String shown) {
    return new WallTime(LocalDateTime.parse(shown), CHICAGO);
  }

  @Test
  void as_a_rule_a_clock_shows_it_once() {
    assertEquals(List.of(Instant.parse("2026-12-01T15:00:00Z")), at("2026-12-01T09:00").moments());
    assertTrue(at("2026-12-01T09:00").change().isEmpty());
  }

  @Test
  void where_clocks_are_put_forward_it_never_comes() {
    assertEquals(List.of(), at("2027-03-14T02:30").moments());
    var change = at("2027-03-14T02:30").change().orElseThrow();
    assertEquals(LocalDateTime.parse("2027-03-14T02:00"), change.getDateTimeBefore());
    assertEquals(LocalDateTime.parse("2027-03-14T03:00"), change.getDateTimeAfter());
  }

  @Test
  void where_clocks_are_put_back_it_comes_twice_the_earlier_first() {
    assertEquals(List.of(Instant.parse("2026-11-01T06:30:00Z"), Instant.parse("2026-11-01T07:30:00Z")),
        at("2026-11-01T01:30").moments());
    assertTrue(at("2026-11-01T01:30").change().orElseThrow().isOverlap());
  }

  @Test
  void a_moment_is_shown_as_the_clock_of_the_zone_shows_it() {
    assertEquals(at("2026-11-01T01:30"), WallTime.of(Instant.parse("2026-11-01T07:30:00Z"), CHICAGO));
  }
}
