package org.imprimatur.guest.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.imprimatur.guest.application.ReadGuests.Aside;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.submission.application.RecallSubmission;
import org.imprimatur.submission.application.ReviseSubmission;
import org.imprimatur.submission.model.Submissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stands beside a post of its guests, and who reads it when. */
class ReadGuestsTest {

  private final GuestRoom room = new GuestRoom();
  private final String post = room.scene.inReview(false, "writer");
  private final String key = room.entered(room.invited("chair", post));

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void a_co_author_and_every_seat_read_what_guests_said_and_only_the_author_and_officers_invite() {
    said("Too much.");
    for (var who : List.of("member", "writer", "reviewer", "privacy", "chair", "publisher", "auditor")) {
      var beside = beside(who);
      assertEquals(1, beside.said().size(), who);
      assertEquals(List.of("member", "chair", "publisher").contains(who), beside.mayInvite(), who);
    }
    for (var who : List.of("trainee", "admin")) {
      assertEquals(Aside.NOTHING, beside(who), who);
    }
  }

  @Test
  void of_a_post_that_its_writers_have_alone_they_and_the_auditor_read_it_and_no_officer_invites() {
    said("Too much.");
    room.scene.vote("reviewer", post, Verdict.CHANGES);
    room.scene.done("member", () -> room.scene.use(ReviseSubmission.class).revise(post));
    for (var who : List.of("member", "writer", "auditor")) {
      assertEquals(1, beside(who).said().size(), who);
    }
    assertEquals(Aside.NOTHING, beside("chair"));
    assertTrue(beside("member").mayInvite());
    assertFalse(room.scene.done("member", () -> room.scene.use(ReadGuests.class).invited(post)).readable());
  }

  @Test
  void what_guests_said_stays_when_the_post_is_taken_back() {
    said("Too much.");
    room.scene.done("member", () -> room.scene.use(RecallSubmission.class).recall(post));
    assertEquals("Too much.", beside("member").said().get(0).comment().text());
    assertEquals(Aside.NOTHING, beside("reviewer"));
    assertEquals(List.of(false), room.scene.done("member", () -> room.scene.use(ReadGuests.class).invited(post))
        .invited().stream().map(ReadGuests.Invited::open).toList());
  }

  @Test
  void an_inviter_who_recuses_has_invited_nobody() {
    said("Too much.");
    room.scene.vote("chair", post, Verdict.RECUSE);
    assertEquals("NOT_IN", room.refused(() -> room.scene.use(VisitAsGuest.class).read(key)));
    assertFalse(beside("chair").mayInvite());
    assertEquals(1, beside("chair").said().size());
  }

  @Test
  void comments_of_several_guests_stand_in_the_order_in_which_they_were_said() {
    said("First.");
    var other = room.entered(room.invited("member", post));
    room.done(() -> room.scene.use(VisitAsGuest.class).comment(other, hash(), "Second."));
    said("Third.");
    assertEquals(List.of("First. chair", "Second. member", "Third. chair"), beside("reviewer").said().stream()
        .map(each -> each.comment().text() + ' ' + each.invitedBy()).toList());
  }

  private Aside beside(String who) {
    return room.scene.as(who, () -> room.scene.use(ReadGuests.class).aside(post));
  }

  private void said(String words) {
    room.done(() -> room.scene.use(VisitAsGuest.class).comment(key, hash(), words));
  }

  /** Within a transaction. */
  private String hash() {
    return room.scene.use(Submissions.class).find(post).orElseThrow().contentHash()
        .orElseThrow();
  }
}
