package org.imprimatur.guest.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.imprimatur.committee.model.Role;
import org.imprimatur.guest.model.Guest;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.mail.application.MailRoom;
import org.imprimatur.guest.model.GuestInvitation;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.submission.application.ReviseSubmission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InviteGuestTest {

  private final GuestRoom room = new GuestRoom();

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void the_author_and_officers_invite_and_nobody_else() {
    var post = room.scene.inReview(false);
    List.of("member", "chair", "publisher").forEach(who -> room.invited(who, post));
    for (var who : List.of("reviewer", "privacy", "auditor")) {
      assertEquals("INVITE_GUEST", room.refused(who, () -> invite().invite(post, GuestRoom.NIA, 7)), who);
      assertFalse(room.scene.as(who, () -> room.scene.use(ReadGuests.class).aside(post).mayInvite()), who);
    }
    assertEquals(Code.NOT_FOUND, room.scene.refusal("admin", () -> invite().invite(post, GuestRoom.NIA, 7)).code());
    assertEquals(Code.NOT_FOUND, room.scene.refusal("trainee", () -> invite().invite(post, GuestRoom.NIA, 7)).code());
  }

  @Test
  void who_wrote_with_the_author_or_recused_invites_nobody() {
    var post = room.scene.inReview(false, "chair");
    assertEquals("INVITE_GUEST", room.refused("chair", () -> invite().invite(post, GuestRoom.NIA, 7)));
    room.scene.vote("publisher", post, Verdict.RECUSE);
    assertEquals("INVITE_GUEST", room.refused("publisher", () -> invite().invite(post, GuestRoom.NIA, 7)));
  }

  @Test
  void what_nobody_could_read_or_is_over_is_nothing_to_invite_to() {
    var draft = room.scene.begun(false);
    assertEquals("NOTHING_TO_READ", room.refused("member", () -> invite().invite(draft, GuestRoom.NIA, 7)));
    var held = room.scene.inReview(false);
    room.scene.held("reviewer", held);
    assertEquals("NOTHING_TO_READ", room.refused("chair", () -> invite().invite(held, GuestRoom.NIA, 7)));
    var live = room.scene.live();
    assertEquals("NOTHING_TO_READ", room.refused("member", () -> invite().invite(live, GuestRoom.NIA, 7)));
    room.invited("member", room.scene.approved());
    room.invited("member", room.scene.waiting());
  }

  @Test
  void a_guest_without_a_name_and_a_time_out_of_bounds_are_refused() {
    var post = room.scene.inReview(false);
    assertEquals("BAD_NAME", room.refused("member", () -> invite().invite(post, new Guest("", "x", "a@b.example"), 7)));
    assertEquals("BAD_DAYS", room.refused("member", () -> invite().invite(post, GuestRoom.NIA, 0)));
    assertEquals("BAD_DAYS", room.refused("member", () -> invite().invite(post, GuestRoom.NIA, 31)));
    assertEquals("BAD_ADDRESS", room.refused("member", () -> invite().invite(post, new Guest("N", "x", ""), 7)));
    assertEquals(List.of(), room.deeds(post));
  }

  @Test
  void ten_are_open_at_once_and_one_that_ended_makes_room() {
    var post = room.scene.inReview(false);
    var first = room.invited("member", post);
    for (int i = 1; i < 10; i++) {
      room.invited("chair", post);
    }
    assertEquals("TOO_MANY_GUESTS", room.refused("member", () -> invite().invite(post, GuestRoom.NIA, 7)));
    room.scene.done("member", () -> invite().revoke(post, first.invitation().id()));
    room.invited("member", post);
  }

  @Test
  void the_log_has_no_name_no_address_and_no_secret_and_the_author_is_told() {
    var post = room.scene.inReview(false);
    var made = room.invited("chair", post);
    var entry = room.entries(post).get(0);
    assertEquals("chair", entry.actor());
    assertEquals("{\"codesByMail\":true,\"days\":7,\"guest\":\"" + made.invitation().id() + "\"}", entry.details());
    assertEquals(List.of(Notice.Kind.GUEST_INVITED), room.scene.told("member", post));
    assertFalse(made.toString().contains(made.secret()));
    room.invited("member", post);
    assertEquals(1, room.scene.told("member", post).size());
  }

  /** While a post is a draft again, its officers do not see it: the author shuts out whom one of them invited. */
  @Test
  void the_author_of_a_draft_ends_what_an_officer_began() {
    var post = room.scene.inReview(false);
    var ofChair = room.invited("chair", post).invitation().id();
    room.scene.vote("reviewer", post, Verdict.CHANGES);
    room.scene.done("member", () -> room.scene.use(ReviseSubmission.class).revise(post));
    assertTrue(room.scene.as("chair", () -> invite().revoke(post, ofChair)).objection().isPresent());
    room.scene.done("member", () -> invite().revoke(post, ofChair));
  }

  @Test
  void twenty_are_invited_to_a_post_in_a_day_however_many_were_ended() {
    var post = room.scene.inReview(false);
    for (int i = 0; i < GuestInvitation.MOST_A_DAY; i++) {
      var made = room.invited("member", post).invitation().id();
      room.scene.done("member", () -> invite().revoke(post, made));
    }
    assertEquals("MANY_TODAY", room.refused("member", () -> invite().invite(post, GuestRoom.NIA, 7)));
    room.scene.later(Duration.ofDays(1).plusSeconds(1));
    room.invited("member", post);
  }

  @Test
  void whoever_invited_an_officer_and_the_author_end_an_invitation() {
    var post = room.scene.inReview(false);
    var ofChair = room.invited("chair", post).invitation().id();
    var ofAuthor = room.invited("member", post).invitation().id();
    assertEquals("INVITE_GUEST", room.refused("auditor", () -> invite().revoke(post, ofChair)));
    room.scene.done("publisher", () -> invite().revoke(post, ofChair));
    room.scene.done("member", () -> invite().revoke(post, ofAuthor));
    assertEquals("NO_SUCH_GUEST", room.refused("chair", () -> invite().revoke(post, ofAuthor)));
    var other = room.scene.inReview(false);
    var elsewhere = room.invited("member", other).invitation().id();
    assertEquals("NO_SUCH_GUEST", room.refused("member", () -> invite().revoke(post, elsewhere)));
    assertEquals(List.of("guest.invited", "guest.invited", "guest.revoked", "guest.revoked"), room.deeds(post));
  }

  @Test
  void those_who_may_invite_see_who_was_invited_and_what_of_it_holds() {
    var post = room.scene.inReview(false);
    room.invited("chair", post);
    room.scene.done("chair", () -> invite().invite(post, GuestRoom.NIA, 1));
    room.scene.later(Duration.ofDays(2));
    var seen = room.scene.done("member", () -> room.scene.use(ReadGuests.class).invited(post));
    assertTrue(seen.readable());
    assertEquals(List.of(false, true), seen.invited().stream().map(ReadGuests.Invited::open).toList());
    assertEquals(List.of(false, true), seen.invited().stream().map(ReadGuests.Invited::endable).toList());
    assertEquals(List.of(false, true), room.scene.done("publisher", () -> room.scene.use(ReadGuests.class)
        .invited(post)).invited().stream().map(ReadGuests.Invited::endable).toList());
    room.scene.becomes("chair", Role.MEMBER);
    assertFalse(room.scene.done("member", () -> room.scene.use(ReadGuests.class).invited(post)).invited().get(1)
        .open());
    assertEquals("INVITE_GUEST", room.refused("auditor", () -> room.scene.use(ReadGuests.class).invited(post)));
  }

  @Test
  void the_link_goes_by_mail_without_a_word_of_the_post() {
    var post = room.scene.inReview(false);
    var handed = room.scene.done("chair", () -> hand().invite(post, GuestRoom.NIA, 7));
    assertTrue(handed.mailed());
    assertEquals(Optional.empty(), handed.made().code());
    var letter = room.mail.arrived().get(0);
    var text = MailRoom.part(letter, 0);
    assertTrue(text.contains(MailRoom.BASE + "/guest?key=" + handed.made().secret()), text);
    room.scene.post(post).content().words().text().lines().filter(line -> line.length() > 10)
        .forEach(line -> assertFalse(text.contains(line), text));
    assertTrue(room.scene.as("chair", () -> hand().mails(post)));
    assertFalse(room.scene.as("reviewer", () -> hand().mails(post)));
  }

  @Test
  void a_link_that_does_not_go_out_is_handed_over() {
    var post = room.scene.inReview(false);
    room.mail.server.stop();
    var handed = room.scene.done("chair", () -> hand().invite(post, GuestRoom.NIA, 7));
    assertFalse(handed.mailed());
    assertTrue(handed.trouble().toString().contains("NOT_SENT"), handed.trouble().toString());
    assertEquals(1, room.deeds(post).size());
  }

  @Test
  void without_mail_a_code_is_handed_over_and_no_address_is_needed() {
    room.withoutMail();
    var post = room.scene.inReview(false);
    var handed = room.scene.done("chair", () -> hand().invite(post, new Guest("Nia", "counsel", ""), 7));
    assertTrue(handed.made().code().orElseThrow().matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}"));
    assertFalse(handed.mailed() || handed.trouble().isPresent());
    assertFalse(room.scene.as("chair", () -> hand().mails(post)));
  }

  private InviteGuest invite() {
    return room.scene.use(InviteGuest.class);
  }

  private HandOverGuestLink hand() {
    return room.scene.use(HandOverGuestLink.class);
  }
}
