package org.imprimatur.mail.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.mail.model.Mail.State;
import org.imprimatur.notice.model.Notice;
import org.junit.jupiter.api.Test;

class MailTest {

  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
  private static final Outcome AWAY = new Outcome(Optional.of(Trouble.UNREACHABLE), "nobody there");

  private final Mail fresh = Mail.due("id", new Notice("n", "ann", Notice.Kind.HOLD_ENDED, "post", NOON));

  @Test
  void it_is_tried_at_ever_greater_distances_and_given_up_in_the_end() {
    var distances = new ArrayList<Long>();
    var mail = fresh;
    var now = NOON;
    while (mail.progress().state() == State.WAITING) {
      mail = mail.begun(now).tried(AWAY, now);
      distances.add(Duration.between(now, mail.progress().due()).toMinutes());
      now = mail.progress().due();
    }
    assertEquals(List.of(1L, 5L, 20L, 60L, 240L, 720L, 1_440L, 0L), distances);
    assertEquals(State.GIVEN_UP, mail.progress().state());
    assertEquals(Optional.of(Trouble.UNREACHABLE), mail.progress().trouble());
  }

  @Test
  void an_address_that_is_wrong_is_not_tried_twice() {
    var tried = fresh.begun(NOON).tried(new Outcome(Optional.of(Trouble.RECIPIENT), "550"), NOON);
    assertEquals(State.GIVEN_UP, tried.progress().state());
  }

  @Test
  void what_the_server_took_waits_for_nothing() {
    var sent = fresh.begun(NOON).tried(AWAY, NOON).begun(NOON.plusSeconds(60)).tried(Outcome.DONE, NOON);
    assertEquals(State.SENT, sent.progress().state());
    assertEquals(Optional.empty(), sent.progress().trouble());
    assertFalse(sent.due(NOON.plus(Duration.ofDays(9))));
  }

  @Test
  void while_somebody_tries_nobody_else_does_and_whoever_took_too_long_has_no_say() {
    var begun = fresh.begun(NOON);
    assertFalse(begun.due(NOON.plusSeconds(1)));
    var later = NOON.plus(Mail.LEASE);
    assertTrue(begun.due(later));
    assertTrue(begun.stillBegun(begun));
    assertFalse(begun.begun(later).stillBegun(begun));
    assertFalse(begun.tried(Outcome.DONE, NOON).stillBegun(begun));
  }

  @Test
  void tried_again_it_begins_anew() {
    var given = fresh.begun(NOON).tried(new Outcome(Optional.of(Trouble.RECIPIENT), "550"), NOON);
    var again = given.again(NOON.plusSeconds(9));
    assertTrue(again.due(NOON.plusSeconds(9)));
    assertEquals(0, again.progress().attempts());
  }
}
