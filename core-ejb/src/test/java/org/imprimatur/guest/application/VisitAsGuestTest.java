package org.imprimatur.guest.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.imprimatur.committee.model.Role;
import org.imprimatur.guest.model.GuestComment;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.submission.application.RecallSubmission;
import org.imprimatur.submission.application.ReviseSubmission;
import org.imprimatur.release.application.ReleaseDue;
import org.imprimatur.review.model.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VisitAsGuestTest {

  private final GuestRoom room = new GuestRoom();
  private final String post = room.scene.inReview(false);
  private final InviteGuest.Made made = room.invited("chair", post);
  private final String key = room.entered(made);

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void a_guest_reads_the_text_that_is_before_the_committee() {
    var sight = room.read(key);
    assertEquals(post, sight.text().orElseThrow().submission());
    assertEquals(hash(), sight.text().orElseThrow().contentHash());
    assertFalse(sight.changed());
    assertEquals(List.of(), sight.own());
  }

  @Test
  void what_they_say_is_kept_with_its_text_and_read_by_those_who_read_the_post() {
    var comment = said(key, "The second sentence promises too much.");
    assertEquals(new GuestComment.About(1, hash()), comment.about());
    assertEquals(List.of(comment), room.read(key).own());
    for (var who : List.of("member", "reviewer", "auditor", "chair")) {
      var said = room.scene.as(who, () -> room.scene.use(ReadGuests.class).aside(post).said());
      assertEquals(List.of(new ReadGuests.Said(comment, GuestRoom.NIA, "chair", false)), said, who);
    }
    assertEquals(List.of(), room.scene.as("trainee", () -> room.scene.use(ReadGuests.class).aside(post).said()));
    assertEquals(List.of(), room.scene.as("admin", () -> room.scene.use(ReadGuests.class).aside(post).said()));
  }

  @Test
  void the_end_of_a_line_is_one_character_whatever_the_browser_sends() {
    assertEquals("One.\nTwo.", said(key, "One.\r\nTwo.").text());
  }

  @Test
  void a_post_that_is_over_is_no_more_open_for_being_held() {
    room.scene.vote("reviewer", post, Verdict.APPROVE);
    room.scene.vote("privacy", post, Verdict.APPROVE);
    room.scene.bySystem(() -> room.scene.use(ReleaseDue.class).release(post));
    assertEquals("NOT_IN", room.refused(() -> visit().read(key)));
    room.scene.held("chair", post);
    assertEquals("NOT_IN", room.refused(() -> visit().read(key)));
  }

  @Test
  void the_log_says_that_a_guest_spoke_and_none_of_the_words() {
    var comment = said(key, "The second sentence promises too much.");
    var entry = room.entries(post).get(2);
    assertEquals("guest:" + made.invitation().id(), entry.actor());
    assertEquals("guest.commented", entry.action());
    assertTrue(entry.details().contains(comment.id()) && entry.details().contains(hash()), entry.details());
    assertFalse(entry.details().contains("sentence") || entry.details().contains("Nia"), entry.details());
    assertEquals(List.of(Notice.Kind.GUEST_COMMENTED, Notice.Kind.GUEST_INVITED), room.scene.told("member", post));
    assertEquals(List.of(Notice.Kind.GUEST_COMMENTED), room.scene.told("chair", post));
  }

  @Test
  void another_guest_sees_none_of_it() {
    said(key, "Mine.");
    assertEquals(List.of(), room.read(room.entered(room.invited("member", post))).own());
  }

  @Test
  void while_the_author_revises_there_is_nothing_to_read_and_then_the_text_is_told_to_have_changed() {
    room.read(key);
    var before = said(key, "The second sentence promises too much.");
    room.scene.vote("reviewer", post, Verdict.CHANGES);
    room.read(key);
    room.scene.done("member", () -> room.scene.use(ReviseSubmission.class).revise(post));
    assertEquals(Optional.empty(), room.read(key).text());
    assertEquals("NOTHING_TO_READ", room.refused(() -> visit().comment(key, before.about().contentHash(), "Hm.")));
    room.rewritten(post);
    var sight = room.read(key);
    assertTrue(sight.changed());
    assertEquals(2, sight.text().orElseThrow().number());
    assertFalse(room.read(key).changed());
    assertEquals(List.of(true),
        room.scene.as("member", () -> room.scene.use(ReadGuests.class).aside(post).said()).stream()
            .map(ReadGuests.Said::changed).toList());
    assertEquals("TEXT_CHANGED", room.refused(() -> visit().comment(key, before.about().contentHash(), "Hm.")));
  }

  @Test
  void a_hold_hides_the_text() {
    room.scene.held("reviewer", post);
    assertEquals(Optional.empty(), room.read(key).text());
    room.scene.lifted("reviewer", post);
    assertTrue(room.read(key).text().isPresent());
  }

  @Test
  void whoever_is_revoked_over_late_left_or_nobody_is_not_in() {
    var left = room.entered(made);
    room.scene.bySystem(() -> visit().leave(left));
    out(left);
    out("guessed");
    room.read(key);
    room.scene.done("publisher", () -> room.scene.use(InviteGuest.class).revoke(post, made.invitation().id()));
    out(key);
  }

  @Test
  void a_visit_is_over_after_twelve_hours_and_with_the_invitation() {
    var day = room.scene.done("chair", () -> room.scene.use(InviteGuest.class).invite(post, GuestRoom.NIA, 1));
    room.scene.later(Duration.ofHours(13));
    out(key);
    var again = room.entered(day);
    room.scene.later(Duration.ofHours(10));
    room.read(again);
    room.scene.later(Duration.ofHours(1));
    out(again);
  }

  @Test
  void a_visit_is_over_once_the_post_is_and_once_its_inviter_may_not_invite() {
    var other = room.entered(room.invited("publisher", post));
    room.scene.becomes("publisher", Role.REVIEWER);
    out(other);
    room.scene.done("member", () -> room.scene.use(RecallSubmission.class).recall(post));
    out(key);
  }

  @Test
  void fifty_comments_are_enough() {
    for (int i = 0; i < GuestComment.MOST; i++) {
      said(key, "Word " + i);
    }
    var hash = hash();
    assertEquals("TOO_MANY_COMMENTS", room.refused(() -> visit().comment(key, hash, "One more.")));
    assertEquals("NO_WORDS", room.refused(() -> visit().comment(key, hash, " ")));
    said(room.entered(room.invited("chair", post)), "Mine.");
  }

  private void out(String shown) {
    assertEquals("NOT_IN", room.refused(() -> visit().read(shown)));
    var hash = hash();
    assertEquals("NOT_IN", room.refused(() -> visit().comment(shown, hash, "Hello.")));
  }

  private GuestComment said(String shown, String text) {
    var hash = hash();
    return room.done(() -> visit().comment(shown, hash, text));
  }

  private String hash() {
    return room.scene.post(post).contentHash().orElseThrow();
  }

  private VisitAsGuest visit() {
    return room.scene.use(VisitAsGuest.class);
  }
}
