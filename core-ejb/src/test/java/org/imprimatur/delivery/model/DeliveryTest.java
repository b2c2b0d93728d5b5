package org.imprimatur.delivery.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.imprimatur.channel.model.Networks;
import org.imprimatur.workflow.model.DeliveryMove;
import org.imprimatur.workflow.model.DeliveryState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveryTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final Note BUSY = Note.answered("busy");
  private static final Delivery PLANNED = Delivery.planned("d", new Delivery.Order("s", 1, Networks.X, "hash"), NOON);

  @Test
  void what_is_planned_is_not_due_before_its_post_is_released() {
    assertFalse(PLANNED.due(NOON.plus(Duration.ofDays(900))));
    assertTrue(PLANNED.released(NOON).due(NOON));
  }

  @Test
  void something_is_due_at_its_moment_and_not_before() {
    var released = PLANNED.released(NOON);
    assertFalse(released.due(NOON.minusNanos(1)));
    assertTrue(released.due(NOON.plusNanos(1)));
  }

  @ParameterizedTest
  @EnumSource(DeliveryState.class)
  void what_has_come_to_its_end_is_never_due(DeliveryState state) {
    var open = EnumSet.of(DeliveryState.PLANNED, DeliveryState.SENDING, DeliveryState.RETRY_WAIT,
        DeliveryState.UNKNOWN, DeliveryState.TAKEDOWN_PENDING).contains(state);
    assertEquals(open, new Delivery("d", PLANNED.order(), state, "", Note.NONE, NOON, 0, Optional.of(NOON)).due(NOON));
  }

  @Test
  void a_call_that_runs_is_left_alone_for_two_minutes() {
    var sending = PLANNED.released(NOON).sending(NOON);
    assertEquals(1, sending.attempts());
    assertFalse(sending.due(NOON.plusSeconds(119)));
    assertTrue(sending.due(NOON.plusSeconds(120)));
  }

  @Test
  void what_was_sent_cannot_be_sent_again_before_an_answer() {
    var sending = PLANNED.sending(NOON);
    assertThrows(IllegalStateException.class, () -> sending.sending(NOON));
    var lost = sending.lost(BUSY, NOON);
    assertThrows(IllegalStateException.class, () -> lost.sending(NOON));
  }

  @ParameterizedTest
  @CsvSource({"1,0,60", "1,59,60", "1,60,60", "1,61,61", "2,0,300", "3,0,1800", "3,7200,7200"})
  void the_longer_of_the_two_waits_is_kept(int attempt, int asked, int waits) {
    var waiting = tried(attempt).again(DeliveryMove.NOT_ACCEPTED, BUSY, Duration.ofSeconds(asked), NOON);
    assertEquals(DeliveryState.RETRY_WAIT, waiting.state());
    assertEquals(Optional.of(NOON.plusSeconds(waits)), waiting.until());
  }

  @Test
  void after_the_fourth_refusal_a_person_must_decide() {
    var failed = tried(4).again(DeliveryMove.NOT_ACCEPTED, BUSY, Duration.ZERO, NOON);
    assertEquals(DeliveryState.FAILED, failed.state());
    assertEquals(BUSY, failed.note());
    assertEquals(Optional.empty(), failed.until());
  }

  @Test
  void what_was_not_found_after_the_fourth_call_is_sent_once_more() {
    var absent = tried(4).lost(BUSY, NOON).again(DeliveryMove.ABSENT, BUSY, Duration.ZERO, NOON);
    assertEquals(DeliveryState.RETRY_WAIT, absent.state());
    assertEquals(Optional.of(NOON.plusSeconds(1800)), absent.until());
  }

  @Test
  void a_lost_call_is_read_back_at_once() {
    assertTrue(PLANNED.sending(NOON).lost(BUSY, NOON).due(NOON));
  }

  @Test
  void a_second_look_is_no_attempt_and_no_change() {
    var lost = PLANNED.sending(NOON).lost(BUSY, NOON);
    var later = lost.later(BUSY, Duration.ZERO, NOON.plusSeconds(5));
    assertEquals(lost.attempts(), later.attempts());
    assertEquals(NOON, later.changedAt());
    assertEquals(Optional.of(NOON.plusSeconds(65)), later.until());
    assertEquals(DeliveryState.UNKNOWN, later.state());
  }

  @Test
  void a_lease_keeps_others_away_and_changes_nothing_else() {
    var lost = PLANNED.sending(NOON).lost(BUSY, NOON);
    var leased = lost.leased(NOON);
    assertFalse(leased.due(NOON.plusSeconds(119)));
    assertEquals(lost.note(), leased.note());
    assertEquals(lost.state(), leased.state());
  }

  @Test
  void what_is_live_keeps_its_address_until_it_is_gone() {
    var live = PLANNED.sending(NOON).live(DeliveryMove.ACCEPTED, "https://a.example/1", NOON);
    assertEquals(Note.NONE, live.note());
    var down = live.comingDown(NOON);
    assertTrue(down.due(NOON));
    assertEquals("https://a.example/1", down.url());
    assertEquals("https://a.example/1", down.moved(DeliveryMove.TAKEN_DOWN, Note.NONE, NOON).url());
  }

  private static Delivery tried(int times) {
    var delivery = PLANNED;
    for (int i = 1; i < times; i++) {
      delivery = delivery.sending(NOON).again(DeliveryMove.NOT_ACCEPTED, BUSY, Duration.ZERO, NOON);
    }
    return delivery.sending(NOON);
  }
}
