package org.imprimatur.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

  @Test
  void a_moment_for_readers_anywhere_has_its_year_and_its_zone() {
    var moment = Instant.parse("2026-12-01T05:15:00Z");
    assertEquals("30 Nov 2026 23:15 CST",
        new Times(Clock.systemUTC(), Words.in(Locale.ENGLISH, ZoneId.of("America/Chicago"))).zoned(moment));
  }

  private static final Instant NOW = Instant.parse("2026-11-29T15:30:00Z");

  @ParameterizedTest
  @CsvSource({"-PT1S,overdue", "PT0S,within the hour", "PT59M59S,within the hour", "PT1H,in 1 hour",
    "PT1H59M,in 1 hour", "PT5H,in 5 hours", "PT23H59M59S,in 23 hours", "PT24H,by Mon 30 Nov", "P40D,by Fri 8 Jan"})
  void a_moment_is_told_by_how_near_it_is(Duration away, String said) {
    assertEquals(said, in("en", "UTC").due(Optional.of(NOW.plus(away))));
  }

  @Test
  void what_has_no_date_is_told_so() {
    assertEquals("no date", in("en", "UTC").due(Optional.empty()));
    assertEquals("sin fecha", in("es", "UTC").due(Optional.empty()));
  }

  @Test
  void one_hour_and_more_are_told_in_spanish_too() {
    assertEquals("en 1 hora", in("es", "UTC").due(Optional.of(NOW.plus(Duration.ofHours(1)))));
    assertEquals("en 2 horas", in("es", "UTC").due(Optional.of(NOW.plus(Duration.ofHours(2)))));
  }

  @ParameterizedTest
  @CsvSource({"UTC,29 Nov 15:30,Sun 29 Nov", "America/Chicago,29 Nov 09:30,Sun 29 Nov",
    "Pacific/Kiritimati,30 Nov 05:30,Mon 30 Nov", "Asia/Kathmandu,29 Nov 21:15,Sun 29 Nov",
    "-11:00,29 Nov 04:30,Sun 29 Nov"})
  void a_moment_and_a_day_are_those_of_the_societys_zone(String zone, String moment, String day) {
    assertEquals(moment, in("en", zone).moment(NOW));
    assertEquals(day, in("en", zone).day(NOW));
  }

  @Test
  void summer_time_is_told_where_it_is_summer() {
    assertEquals("1 Jul 10:30", in("en", "America/Chicago").moment(Instant.parse("2026-07-01T15:30:00Z")));
  }

  private static Times in(String language, String zone) {
    return new Times(Clock.fixed(NOW, ZoneOffset.UTC), Words.in(Locale.forLanguageTag(language), ZoneId.of(zone)));
  }
}
