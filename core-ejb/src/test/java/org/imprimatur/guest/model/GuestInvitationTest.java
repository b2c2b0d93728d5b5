package org.imprimatur.guest.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuestInvitationTest {

  private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
  private static final Instant WEEK = NOON.plus(Duration.ofDays(7));

  private final GuestInvitation fresh = new GuestInvitation("0123456789abcdef".repeat(4), "post",
      new Guest("Nia North", "counsel", "nia@else.example"), "chair", new GuestInvitation.Term(NOON, WEEK),
      Optional.empty(), Door.byMail(NOON), Optional.empty());

  @Test
  void it_is_good_until_its_time_is_over() {
    assertTrue(fresh.good(NOON));
    assertTrue(fresh.good(WEEK.minusMillis(1)));
    assertFalse(fresh.good(WEEK));
  }

  @Test
  void one_that_was_ended_stays_ended_when_it_was() {
    var ended = fresh.ended(NOON.plusSeconds(1));
    assertFalse(ended.good(NOON.plusSeconds(2)));
    assertEquals(Optional.of(NOON.plusSeconds(1)), ended.ended(NOON.plusSeconds(9)).endedAt());
    assertEquals(ended.endedAt(), ended.with(Door.byMail(NOON), NOON.plusSeconds(9)).endedAt());
    assertEquals(ended.endedAt(), ended.seeing("hash").endedAt());
  }

  @Test
  void its_id_is_too_little_of_its_digest_to_open_anything() {
    assertEquals("0123456789abcdef0123", fresh.id());
  }

  @Test
  void another_door_changes_nothing_else() {
    var door = fresh.door().sending("code", NOON);
    var after = fresh.with(door, NOON);
    assertSame(door, after.door());
    assertEquals(fresh, after.with(fresh.door(), NOON));
    assertTrue(after.good(NOON));
  }

  @Test
  void what_they_saw_is_remembered() {
    assertEquals(Optional.empty(), fresh.seen());
    assertEquals(Optional.of("second"), fresh.seeing("first").seeing("second").seen());
    assertEquals(fresh.door(), fresh.seeing("first").door());
  }

  @Test
  void neither_name_nor_address_is_printed() {
    assertFalse(fresh.toString().contains("Nia") || fresh.toString().contains("else.example"), fresh.toString());
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void what_is_out_or_over_is_open_to_nobody_from_outside(State state) {
    assertEquals(state.out() || state.terminal() || state == State.DECLINED, Opening.of(state) == Opening.ENDED);
  }

  @Test
  void what_its_writers_have_alone_is_never_open() {
    for (var state : new State[]{State.DRAFT, State.RECALLED, State.ON_HOLD}) {
      assertFalse(Opening.of(state) == Opening.OPEN, state.name());
    }
  }
}
