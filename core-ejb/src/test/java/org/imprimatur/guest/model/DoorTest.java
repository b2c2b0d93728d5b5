package org.imprimatur.guest.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.guest.model.Door.Result;
import org.junit.jupiter.api.Test;

class DoorTest {

  private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

  @Test
  void a_mailed_code_opens_once() {
    var tried = sent().tried("right", NOON.plus(Duration.ofMinutes(9)));
    assertEquals(Result.RIGHT, tried.result());
    assertEquals(Result.NO_CODE, tried.door().tried("right", NOON).result());
  }

  @Test
  void a_mailed_code_opens_nothing_after_ten_minutes_and_none_opens_before_one_was_sent() {
    assertEquals(Result.NO_CODE, sent().tried("right", NOON.plus(Door.LIFE)).result());
    assertEquals(Result.RIGHT, sent().tried("right", NOON.plus(Door.LIFE).minusMillis(1)).result());
    assertEquals(Result.NO_CODE, Door.byMail(NOON).tried("right", NOON).result());
  }

  @Test
  void the_fifth_wrong_try_spends_a_mailed_code_and_another_one_opens() {
    var door = missed(sent(), 4);
    assertEquals(4, door.wrong());
    var last = door.tried("wrong", NOON);
    assertEquals(Result.SPENT, last.result());
    assertEquals(Result.NO_CODE, last.door().tried("right", NOON).result());
    assertEquals(Result.RIGHT, last.door().sending("next", NOON).tried("next", NOON).result());
  }

  @Test
  void a_new_code_ends_the_one_before() {
    assertEquals(Result.WRONG, sent().sending("next", NOON).tried("right", NOON).result());
  }

  @Test
  void a_handed_code_opens_again_and_again_and_rests_an_hour_after_five_wrong_ones() {
    var door = Door.handed("right", NOON);
    assertEquals(Result.RIGHT, door.tried("right", NOON).door().tried("right", NOON).result());
    var resting = missed(door, 5);
    assertEquals(Result.RESTING, resting.tried("right", NOON).result());
    assertEquals(3_600, resting.rest(NOON));
    assertEquals(1, resting.rest(NOON.plus(Duration.ofHours(1)).minusMillis(1)));
    assertEquals(Result.RIGHT, resting.tried("right", NOON.plus(Duration.ofHours(1))).result());
  }

  @Test
  void five_codes_go_out_in_an_hour_and_then_none_until_it_is_over() {
    var door = Door.byMail(NOON.minus(Duration.ofDays(3)));
    for (int i = 0; i < Door.AN_HOUR; i++) {
      assertEquals(0, door.wait(NOON.plusSeconds(i)));
      door = door.sending("code", NOON.plusSeconds(i));
    }
    assertEquals(3_540, door.wait(NOON.plusSeconds(60)));
    var over = NOON.plus(Duration.ofHours(1));
    assertEquals(0, door.wait(over));
    assertEquals(new Door.Mailed(1, over), door.sending("code", over).mailed());
  }

  @Test
  void twenty_five_wrong_tries_since_somebody_got_in_shut_it_for_good() {
    var door = Door.byMail(NOON);
    for (int i = 0; i < 4; i++) {
      door = missed(door.sending("right", NOON), 5);
    }
    door = missed(door.sending("right", NOON), 4);
    assertFalse(door.shut());
    assertTrue(missed(door, 1).shut());
    assertEquals(0, door.tried("right", NOON).door().misses());
    var ended = new GuestInvitation("d".repeat(64), "post", new Guest("a", "b", ""), "by",
        new GuestInvitation.Term(NOON, NOON.plusSeconds(9)), Optional.empty(), door, Optional.empty())
        .with(missed(door, 1), NOON);
    assertFalse(ended.good(NOON));
  }

  @Test
  void codes_are_read_however_they_are_typed_and_kept_with_their_link() {
    assertEquals(GuestCodes.digest("link", "7K3MQ-9X01D"), GuestCodes.digest("link", " 7k3mq 9xoid "));
    assertNotEquals(GuestCodes.digest("link", "123456"), GuestCodes.digest("other", "123456"));
    assertNotEquals(GuestCodes.digest("link", "123456"), GuestCodes.digest("link", "123465"));
  }

  @Test
  void codes_have_the_form_they_are_said_to_have() {
    assertEquals("000258", GuestCodes.mailed(new byte[]{0, 0, 0, 0, 0, 0, 1, 2}));
    assertTrue(GuestCodes.mailed(new byte[]{-1, -1, -1, -1, -1, -1, -1, -1}).matches("[0-9]{6}"));
    assertEquals("01234-ZZ000", GuestCodes.handed(new byte[]{0, 1, 2, 3, 4, 31, -1, 32, 64, 96, 5}));
  }

  private static Door sent() {
    return Door.byMail(NOON).sending("right", NOON);
  }

  private static Door missed(Door door, int times) {
    var missed = door;
    for (int i = 0; i < times; i++) {
      missed = missed.tried("wrong", NOON).door();
    }
    return missed;
  }
}
