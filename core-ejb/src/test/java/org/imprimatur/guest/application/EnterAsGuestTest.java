package org.imprimatur.guest.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.imprimatur.committee.model.Role;
import org.imprimatur.guest.model.Door;
import org.imprimatur.guest.model.GuestCodes;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.mail.application.MailRoom;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.submission.application.RecallSubmission;
import org.imprimatur.submission.application.ReviseSubmission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnterAsGuestTest {

  private final GuestRoom room = new GuestRoom();
  private final String post = room.scene.inReview(false);

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void link_and_code_let_in_and_the_log_says_a_guest_came() {
    var made = room.invited("chair", post);
    room.done(() -> enter().look(made.secret()));
    assertFalse(room.entered(made).isEmpty());
    var came = room.entries(post).get(1);
    assertEquals("guest:" + made.invitation().id(), came.actor());
    assertEquals("guest.came", came.action());
    assertEquals("{\"guest\":\"" + made.invitation().id() + "\"}", came.details());
  }

  @Test
  void the_letter_with_the_code_has_no_link_and_no_word_of_the_post() {
    var made = room.invited("chair", post);
    room.code(made);
    var letter = MailRoom.part(room.mail.arrived().get(0), 0) + MailRoom.part(room.mail.arrived().get(0), 1);
    assertFalse(letter.contains(made.secret()) || letter.contains("/guest"), letter);
    assertTrue(letter.contains("10 minutes"), letter);
  }

  @Test
  void a_code_opens_once_and_only_with_its_own_link() {
    var made = room.invited("chair", post);
    var other = room.invited("member", room.scene.inReview(false));
    var code = room.code(made);
    room.code(other);
    assertEquals("CODE_WRONG", room.refused(() -> enter().enter(other.secret(), code)));
    room.done(() -> enter().enter(made.secret(), code));
    assertEquals("NO_CODE", room.refused(() -> enter().enter(made.secret(), code)));
  }

  @Test
  void five_wrong_codes_spend_it_and_the_log_says_so_once() {
    var made = room.invited("chair", post);
    var code = room.code(made);
    var wrong = code.equals("000000") ? "000001" : "000000";
    for (int i = 0; i < 4; i++) {
      assertEquals("CODE_WRONG", room.refused(() -> enter().enter(made.secret(), wrong)));
    }
    assertEquals("CODE_SPENT", room.refused(() -> enter().enter(made.secret(), wrong)));
    assertEquals("NO_CODE", room.refused(() -> enter().enter(made.secret(), code)));
    assertEquals(List.of("guest.invited", "guest.refused"), room.deeds(post));
    assertEquals("{\"ended\":false,\"guest\":\"" + made.invitation().id() + "\"}",
        room.entries(post).get(1).details());
    room.entered(made);
  }

  @Test
  void twenty_five_wrong_codes_end_the_invitation() {
    var made = room.invited("chair", post);
    for (int hour = 0; hour < 5; hour++) {
      var code = room.code(made);
      var wrong = code.equals("000000") ? "000001" : "000000";
      for (int i = 0; i < 5; i++) {
        room.refused(() -> enter().enter(made.secret(), wrong));
      }
    }
    assertEquals("NO_SUCH_LINK", room.refused(() -> enter().look(made.secret())));
    assertTrue(room.entries(post).get(5).details().contains("\"ended\":true"));
  }

  @Test
  void five_codes_an_hour_are_mailed() {
    var made = room.invited("chair", post);
    for (int i = 0; i < 5; i++) {
      room.code(made);
    }
    assertEquals("TOO_MANY_CODES", room.refused(() -> send().send(made.secret())));
    assertEquals(5, room.mail.arrived().size());
    room.scene.later(Duration.ofHours(1));
    room.code(made);
  }

  @Test
  void a_code_is_late_after_ten_minutes() {
    var made = room.invited("chair", post);
    var code = room.code(made);
    room.scene.later(Duration.ofMinutes(10));
    assertEquals("NO_CODE", room.refused(() -> enter().enter(made.secret(), code)));
  }

  @Test
  void of_two_right_codes_at_once_one_lets_in() throws Exception {
    var made = room.invited("chair", post);
    var code = room.code(made);
    Callable<Boolean> deed =
        () -> room.scene.stored(tables -> enter().enter(made.secret(), code)).answer().isPresent();
    var pool = Executors.newFixedThreadPool(4);
    try {
      var answers = pool.invokeAll(Collections.nCopies(20, deed));
      int in = 0;
      for (var answer : answers) {
        in += answer.get() ? 1 : 0;
      }
      assertEquals(1, in);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void a_link_that_is_guessed_over_ended_or_of_a_post_that_is_over_is_refused_in_the_same_words() {
    var revoked = room.invited("chair", post);
    room.scene.done("chair", () -> room.scene.use(InviteGuest.class).revoke(post, revoked.invitation().id()));
    var late = room.invited("chair", room.scene.inReview(false));
    room.scene.later(Duration.ofDays(7));
    var recalled = room.scene.inReview(false);
    var over = room.invited("chair", recalled);
    room.scene.done("member", () -> room.scene.use(RecallSubmission.class).recall(recalled));
    for (var secret : List.of("guessed", "", revoked.secret(), late.secret(), over.secret())) {
      assertEquals("NO_SUCH_LINK", room.refused(() -> enter().look(secret)));
      assertEquals("NO_SUCH_LINK", room.refused(() -> enter().enter(secret, "123456")));
      assertEquals("NO_SUCH_LINK", room.refused(() -> send().send(secret)));
    }
  }

  @Test
  void an_invitation_falls_with_whoever_made_it() {
    var ofChair = room.invited("chair", post);
    var ofAuthor = room.invited("member", post);
    room.scene.becomes("chair", Role.MEMBER, Role.REVIEWER);
    assertEquals("NO_SUCH_LINK", room.refused(() -> enter().look(ofChair.secret())));
    room.done(() -> enter().look(ofAuthor.secret()));
    room.scene.closed("member");
    assertEquals("NO_SUCH_LINK", room.refused(() -> enter().look(ofAuthor.secret())));
  }

  @Test
  void while_the_author_revises_the_link_stays_good() {
    var made = room.invited("chair", post);
    room.scene.vote("reviewer", post, Verdict.CHANGES);
    room.scene.done("member", () -> room.scene.use(ReviseSubmission.class).revise(post));
    room.done(() -> enter().look(made.secret()));
  }

  @Test
  void a_handed_code_lets_in_each_time_and_none_is_mailed() {
    room.withoutMail();
    var made = room.invited("chair", post);
    var code = made.code().orElseThrow();
    assertEquals("CODE_HANDED_OVER", room.refused(() -> send().send(made.secret())));
    var first = room.done(() -> enter().enter(made.secret(), code));
    assertNotEquals(first, room.done(() -> enter().enter(made.secret(), code.toLowerCase(Locale.ROOT))));
    for (int i = 0; i < 5; i++) {
      room.refused(() -> enter().enter(made.secret(), "00000-00000"));
    }
    assertEquals("TOO_MANY_TRIES", room.refused(() -> enter().enter(made.secret(), code)));
    room.scene.later(Duration.ofHours(1));
    room.done(() -> enter().enter(made.secret(), code));
  }

  @Test
  void to_come_in_again_leaves_an_earlier_visit_as_it_is() {
    var made = room.invited("chair", post);
    var first = room.entered(made);
    var second = room.entered(made);
    assertEquals(room.read(first).text(), room.read(second).text());
    room.scene.bySystem(() -> room.scene.use(VisitAsGuest.class).leave(first));
    assertEquals("NOT_IN", room.refused(() -> room.scene.use(VisitAsGuest.class).read(first)));
    room.read(second);
    assertEquals(List.of("guest.invited", "guest.came", "guest.came"), room.deeds(post));
  }

  @Test
  void a_hold_shuts_nobody_out_for_good() {
    var made = room.invited("chair", post);
    room.scene.held("reviewer", post);
    var key = room.entered(made);
    assertTrue(room.read(key).text().isEmpty());
    room.scene.lifted("reviewer", post);
    assertTrue(room.read(key).text().isPresent());
  }

  @Test
  void a_right_code_makes_the_wrong_ones_before_it_forgotten() {
    var made = room.invited("chair", post);
    for (int hour = 0; hour < 4; hour++) {
      var code = room.code(made);
      for (int i = 0; i < 4; i++) {
        assertEquals("CODE_WRONG", room.refused(() -> enter().enter(made.secret(), "no code")));
      }
      assertEquals(4 * (hour + 1), door(made).misses());
      if (hour == 3) {
        room.done(() -> enter().enter(made.secret(), code));
      }
    }
    assertEquals(0, door(made).misses());
    assertEquals(0, door(made).wrong());
  }

  @Test
  void what_is_kept_of_a_code_is_neither_the_code_nor_what_anybody_makes_of_it_without_the_link() {
    var made = room.invited("chair", post);
    var code = room.code(made);
    var kept = door(made).code().orElseThrow().digest();
    assertNotEquals(Sha256.hex(code), kept);
    assertEquals(GuestCodes.digest(made.secret(), code), kept);
  }

  @Test
  void an_officer_who_ends_an_invitation_ends_every_visit_of_it_and_no_other() {
    var made = room.invited("chair", post);
    var other = room.entered(room.invited("member", post));
    var keys = List.of(room.entered(made), room.entered(made));
    room.scene.done("publisher", () -> room.scene.use(InviteGuest.class).revoke(post, made.invitation().id()));
    keys.forEach(key -> assertEquals("NOT_IN", room.refused(() -> room.scene.use(VisitAsGuest.class).read(key))));
    assertTrue(room.read(other).text().isPresent());
  }

  @Test
  void the_key_of_a_visit_opens_no_door_and_the_secret_of_a_link_is_no_visit() {
    var made = room.invited("chair", post);
    var key = room.entered(made);
    assertEquals("NO_SUCH_LINK", room.refused(() -> enter().look(key)));
    assertEquals("NO_SUCH_LINK", room.refused(() -> enter().enter(key, "123456")));
    assertEquals("NOT_IN", room.refused(() -> room.scene.use(VisitAsGuest.class).read(made.secret())));
    assertEquals("NOT_IN", room.refused(() -> room.scene.use(VisitAsGuest.class).read(made.invitation().digest())));
    assertEquals("NO_SUCH_LINK", room.refused(() -> enter().look(made.invitation().digest())));
  }

  private Door door(InviteGuest.Made made) {
    return room.scene.stored(tables -> tables.guests().find(made.invitation().digest())).orElseThrow().door();
  }

  @Test
  void what_the_mail_server_says_is_not_told_to_a_guest() {
    var made = room.invited("chair", post);
    room.mail.server.stop();
    assertEquals("NOT_MAILED", room.refused(() -> send().send(made.secret())));
  }

  private EnterAsGuest enter() {
    return room.scene.use(EnterAsGuest.class);
  }

  private MailGuestCode send() {
    return room.scene.use(MailGuestCode.class);
  }
}
