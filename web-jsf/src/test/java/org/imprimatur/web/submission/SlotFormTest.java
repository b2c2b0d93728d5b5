package org.imprimatur.web.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.imprimatur.web.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotFormTest {

  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");
  private static final Instant SET = Instant.parse("2026-12-01T15:00:00Z");

  private final SlotForm form = new SlotForm();

  private void typed(String date, String time) {
    form.setDate(date);
    form.setTime(time);
  }

  private String said(String language) {
    return form.said(Words.in(Locale.forLanguageTag(language), CHICAGO), NOW);
  }

  @Test
  void without_a_date_it_goes_out_once_it_is_approved() {
    form.show(Optional.empty(), CHICAGO);
    assertEquals(Optional.empty(), form.slot());
    assertFalse(form.unread());
    assertEquals("As soon as it is approved.", said("en"));
  }

  @Test
  void what_is_typed_is_read_from_the_societys_clock() {
    form.show(Optional.empty(), CHICAGO);
    typed("2026-12-01", "09:00");
    assertEquals(Optional.of(SET), form.slot());
    assertEquals(
        "Tue 1 Dec 2026, 09:00, Central Standard Time; if it is approved later than that, then at once.", said("en"));
    typed("2026-10-30", "09:00");
    assertEquals(
        "vie 30 oct 2026, 09:00, hora de verano central; si se aprueba después, sale enseguida.", said("es"));
    typed("2026-09-30", "09:00");
    assertTrue(said("en").contains("is past: it goes out as soon as it is approved"), said("en"));
  }

  @ParameterizedTest
  @CsvSource({"2026-12-02,''", "'',09:00", "2026-02-30,09:00", "2026-12-02,25:00", "soon,09:00", "2027-03-14,02:30"})
  void what_is_no_time_keeps_what_was_chosen_before(String date, String time) {
    form.show(Optional.of(SET), CHICAGO);
    typed(date, time);
    assertTrue(form.unread());
    assertEquals(Optional.of(SET), form.slot());
  }

  @Test
  void a_time_that_the_clock_leaves_out_is_told_with_the_one_that_comes_instead() {
    form.show(Optional.empty(), CHICAGO);
    typed("2027-03-14", "02:30");
    assertEquals("Clocks go forward that day and this time never comes. Choose another, such as 03:30.", said("en"));
  }

  @Test
  void a_time_that_comes_twice_is_the_first_unless_the_second_is_chosen() {
    form.show(Optional.empty(), CHICAGO);
    typed("2026-11-01", "01:30");
    assertTrue(form.isTwice());
    assertEquals(Optional.of(Instant.parse("2026-11-01T06:30:00Z")), form.slot());
    assertTrue(said("en").contains("Central Daylight Time"), said("en"));
    form.setTurn("later");
    assertEquals(Optional.of(Instant.parse("2026-11-01T07:30:00Z")), form.slot());
    assertTrue(said("en").contains("Central Standard Time"), said("en"));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-01T06:30:00Z", "2026-11-01T07:30:00Z", "2026-12-01T15:00:00Z", "2036-01-01T00:00:59.999Z",
    "2026-11-01T07:30:12Z"})
  void what_a_program_set_stays_to_the_second_until_it_is_touched(Instant slot) {
    form.show(Optional.of(slot), CHICAGO);
    assertEquals(Optional.of(slot), form.slot());
    assertFalse(form.unread());
    typed(form.getDate(), "23:07");
    assertEquals(0, form.slot().orElseThrow().getEpochSecond() % 60);
  }

  @Test
  void a_date_that_is_emptied_is_none() {
    form.show(Optional.of(SET), CHICAGO);
    typed("", "");
    assertEquals(Optional.empty(), form.slot());
  }
}
