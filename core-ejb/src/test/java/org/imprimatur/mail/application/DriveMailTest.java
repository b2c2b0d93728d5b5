package org.imprimatur.mail.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.model.Mailbox;
import org.imprimatur.mail.model.Mail.State;
import org.imprimatur.mail.model.Mail;
import org.imprimatur.mail.model.MailSettings;
import org.imprimatur.mail.model.Outcome;
import org.imprimatur.mail.model.Trouble;
import org.imprimatur.notice.model.Notice.Kind;
import org.imprimatur.platform.model.Operator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From what somebody is told to what arrives in their mailbox. */
class DriveMailTest {

  private final MailRoom room = new MailRoom();

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void a_letter_says_what_happened_and_leads_there_and_says_why_it_comes() throws Exception {
    var address = room.address("reviewer");
    var id = room.scene.inReview(false);
    room.tells("reviewer", Kind.HOLD_ENDED, id);
    assertEquals(List.of(), troubles());
    var letter = room.arrived().get(0);
    assertEquals(address, letter.getAllRecipients()[0].toString());
    assertEquals("Lakeside <Society> & Friends: news of a post", letter.getSubject());
    assertTrue(letter.getContentType().startsWith("multipart/alternative"), letter.getContentType());
    assertEquals("auto-generated", letter.getHeader("Auto-Submitted")[0]);
    for (int part : new int[]{0, 1}) {
      var said = MailRoom.part(letter, part);
      assertTrue(said.contains("A hold ended by itself: its time was over."), said);
      assertTrue(said.contains(MailRoom.BASE + "/review/" + id), said);
      assertTrue(said.contains("because you have an account"), said);
      assertTrue(said.contains(MailRoom.BASE + "/mail"), said);
    }
    assertTrue(MailRoom.part(letter, 1).contains("Lakeside &lt;Society&gt; &amp; Friends"));
  }

  @Test
  void no_letter_has_a_word_of_the_post() throws Exception {
    room.address("reviewer");
    room.address("publisher");
    var post = room.scene.post(room.scene.inReview(false));
    for (var kind : Kind.values()) {
      room.tells("reviewer", kind, kind.ofPerson() ? "reviewer" : post.id());
      room.tells("publisher", kind, kind.ofPerson() ? "member" : post.id());
    }
    assertEquals(List.of(), troubles());
    assertEquals(2 * Kind.values().length, room.arrived().size());
    for (var letter : room.arrived()) {
      var whole = whole(letter) + MailRoom.part(letter, 0) + MailRoom.part(letter, 1);
      assertFalse(whole.contains("Sleep is worth talking about"), whole);
    }
  }

  @Test
  void it_speaks_the_language_of_whoever_gets_it() throws Exception {
    room.address("reviewer");
    room.spoken.put("reviewer", "es");
    room.tells("reviewer", Kind.HELD_AGAIN, room.scene.inReview(false));
    room.carried();
    var letter = room.arrived().get(0);
    assertTrue(letter.getSubject().endsWith(": novedades de una publicación"), letter.getSubject());
    assertTrue(MailRoom.part(letter, 0).contains("Recibe esto porque tiene una cuenta"));
    assertTrue(MailRoom.part(letter, 1).contains("<html lang=\"es\">"));
  }

  @Test
  void ten_of_one_kind_about_one_post_in_ten_minutes_are_one_letter() {
    room.address("reviewer");
    var id = room.scene.inReview(false);
    for (int i = 0; i < 10; i++) {
      room.tells("reviewer", Kind.LIFT_ASKED, id);
      room.scene.later(Duration.ofSeconds(59));
    }
    room.carried();
    assertEquals(1, room.arrived().size());
    room.scene.later(Duration.ofSeconds(20));
    room.tells("reviewer", Kind.LIFT_ASKED, id);
    room.carried();
    assertEquals(2, room.arrived().size());
  }

  @Test
  void what_happens_to_an_account_and_what_is_asked_again_is_told_each_time() {
    room.address("member");
    room.address("supervisor");
    var id = room.scene.inReview(false);
    for (int i = 0; i < 2; i++) {
      room.tells("member", Kind.PASSWORD_CHANGED, "member");
      room.tells("supervisor", Kind.SIGNATURE_WANTED, id);
    }
    assertEquals(4, room.scene.<Long>stored(tables -> tables.mails().waiting()));
    assertTrue(room.begun().stream().map(begun -> begun.letter().subject())
        .anyMatch(subject -> subject.endsWith(": news of your own account")));
  }

  @Test
  void what_did_not_go_out_keeps_nothing_that_happens_later_from_being_told() {
    room.address("reviewer");
    var id = room.scene.inReview(false);
    room.tells("reviewer", Kind.LIFT_ASKED, id);
    room.scene.bySystem(() -> room.boxes("reviewer", new Mailbox("r@society.example", false)));
    assertEquals(List.of(), room.begun(), "it was dropped");
    room.address("reviewer");
    room.tells("reviewer", Kind.LIFT_ASKED, id);
    room.carried();
    assertEquals(1, room.arrived().size());
  }

  @Test
  void what_waited_for_a_week_is_no_news() {
    room.address("reviewer");
    room.tells("reviewer", Kind.HOLD_ENDED, room.scene.inReview(false));
    room.scene.later(Duration.ofDays(7));
    assertEquals(List.of(), room.begun());
    assertEquals(0, room.scene.<Long>stored(tables -> tables.mails().waiting()));
  }

  @Test
  void a_mail_that_cannot_be_written_counts_its_tries_and_keeps_no_other_waiting() {
    room.address("reviewer");
    room.tells("reviewer", Kind.HOLD_ENDED, room.scene.inReview(false));
    var drive = room.scene.use(DriveMail.class);
    for (int i = 0; i < 8; i++) {
      room.scene.stored(tables -> {
        drive.due().forEach(drive::broke);
        return drive;
      });
      assertEquals(List.of(), room.begun(), "not at once again");
      room.scene.later(Duration.ofDays(1));
    }
    assertEquals(State.GIVEN_UP, room.scene.stored(tables -> tables.mails().troubled(9)).get(0).progress().state());
  }

  @Test
  void who_has_no_address_does_not_want_it_or_has_no_server_gets_none() {
    var id = room.scene.inReview(false);
    room.tells("reviewer", Kind.HOLD_ENDED, id);
    room.scene.bySystem(() -> room.boxes("privacy", new Mailbox("p@society.example", false)));
    room.tells("privacy", Kind.HOLD_ENDED, id);
    room.address("chair");
    room.scene.with(MailSettings.class, MailSettings.of(Operator.SILENT));
    room.tells("chair", Kind.HOLD_ENDED, id);
    assertEquals(0, room.scene.<Long>stored(tables -> tables.mails().waiting()));
  }

  @Test
  void who_may_not_see_it_any_more_gets_none_of_what_waited() {
    var id = room.scene.inReview(false);
    for (var who : List.of("reviewer", "privacy", "chair", "clinical")) {
      room.address(who);
      room.tells(who, Kind.HOLD_ENDED, id);
    }
    room.scene.closed("reviewer");
    room.scene.becomes("privacy", Role.MEMBER);
    room.scene.bySystem(() -> room.boxes("chair", new Mailbox("chair@society.example", false)));
    assertEquals(List.of("clinical@society.example"),
        room.begun().stream().map(begun -> begun.letter().to()).toList());
    assertEquals(1, room.scene.<Long>stored(tables -> tables.mails().waiting()), "of the four, one is being sent");
  }

  @Test
  void an_address_that_changed_meanwhile_is_the_one_that_counts() {
    room.address("reviewer");
    room.tells("reviewer", Kind.HOLD_ENDED, room.scene.inReview(false));
    room.scene.bySystem(() -> room.boxes("reviewer", new Mailbox("new@society.example", true)));
    assertEquals("new@society.example", room.begun().get(0).letter().to());
  }

  @Test
  void the_address_that_was_somebodys_is_told_once_that_it_is_not_any_more() {
    room.address("member");
    room.scene.done("member", () -> room.scene.use(KeepAddress.class).choose("Member@society.example", false));
    room.scene.done("member", () -> room.scene.use(KeepAddress.class).choose("thief@other.example", false));
    room.scene.done("admin", () -> room.scene.use(KeepAddress.class).give("member", ""));
    assertEquals(List.of("Member@society.example", "thief@other.example"),
        room.begun().stream().map(begun -> begun.letter().to()).toList());
  }

  @Test
  void what_the_old_address_is_told_names_the_society_and_not_the_new_address() throws Exception {
    room.address("member");
    room.scene.done("member", () -> room.scene.use(KeepAddress.class).choose("thief@other.example", true));
    room.carried();
    var letter = MailRoom.part(room.arrived().get(0), 0);
    assertTrue(letter.contains("does not come to this address any more"), letter);
    assertFalse(letter.contains("thief"), letter);
    var id = room.arrived().get(0).getMessageID().replaceAll("<|@.*", "");
    assertEquals(Optional.empty(),
        room.scene.stored(tables -> tables.mails().lock(id)).orElseThrow().elsewhere());
  }

  @Test
  void of_ones_own_roles_one_is_led_to_ones_account_and_whoever_reads_people_to_the_person() {
    room.address("member");
    room.address("publisher");
    room.address("writer");
    room.tells("member", Kind.ROLES_CHANGED, "member");
    room.tells("publisher", Kind.ROLES_CHANGED, "member");
    room.tells("writer", Kind.ROLES_CHANGED, "member");
    room.carried();
    assertEquals(2, room.arrived().size());
    assertTrue(room.arrived().stream().anyMatch(each -> MailRoom.part(each, 0).contains(MailRoom.BASE + "/account")));
    assertTrue(
        room.arrived().stream().anyMatch(each -> MailRoom.part(each, 0).contains(MailRoom.BASE + "/person/member")));
  }

  @Test
  void whoever_dies_before_it_is_stored_leaves_a_second_letter_with_the_same_id() throws Exception {
    room.address("reviewer");
    room.tells("reviewer", Kind.HOLD_ENDED, room.scene.inReview(false));
    var dead = room.begun().get(0);
    room.scene.use(Smtp.class).send(dead.letter());
    assertEquals(List.of(), room.begun(), "somebody is at it");
    room.scene.later(Mail.LEASE);
    assertEquals(1, room.carried().size());
    assertEquals(2, room.arrived().size());
    assertEquals(room.arrived().get(0).getMessageID(), room.arrived().get(1).getMessageID());
    assertEquals("<" + dead.mail().id() + "@society.example>", room.arrived().get(0).getMessageID());
    room.scene.bySystem(() -> room.scene.use(DriveMail.class).end(dead.mail(),
        new Outcome(Optional.of(Trouble.BROKEN), "")));
    assertEquals(0, room.scene.<Long>stored(tables -> tables.mails().waiting()), "the dead one has no say any more");
  }

  @Test
  void a_server_that_is_away_is_asked_again_and_one_that_is_back_takes_it() {
    room.address("reviewer");
    room.tells("reviewer", Kind.HOLD_ENDED, room.scene.inReview(false));
    room.server.stop();
    assertEquals(Optional.of(Trouble.UNREACHABLE), room.carried().get(0).trouble());
    assertEquals(List.of(), room.carried(), "not before its time");
    room.server.start();
    room.scene.with(MailSettings.class, MailRoom.at(room.server.getSmtp().getPort()));
    room.scene.later(Duration.ofMinutes(1));
    assertEquals(List.of(), troubles());
    assertEquals(1, room.arrived().size());
  }

  @Test
  void a_recipient_that_the_server_does_not_know_is_given_up_and_listed() throws Exception {
    room.address("reviewer");
    room.tells("reviewer", Kind.HOLD_ENDED, room.scene.inReview(false));
    try (var server = new StubbornServer(StubbornServer.Way.NO_SUCH_RECIPIENT)) {
      room.scene.with(MailSettings.class, MailRoom.at(server.port()));
      assertEquals(Optional.of(Trouble.RECIPIENT), room.carried().get(0).trouble());
    }
    var listed = room.scene.stored(tables -> tables.mails().troubled(9)).get(0);
    assertEquals(State.GIVEN_UP, listed.progress().state());
    var keep = room.scene.use(KeepMail.class);
    assertEquals("NOT_ALLOWED", room.scene.refusal("chair", keep::view).code().name());
    assertEquals(List.of(listed), room.scene.done("admin", keep::view).troubled());
    room.scene.done("admin", () -> keep.again(listed.id()));
    assertTrue(room.scene.refusal("admin", () -> keep.again("none")).toString().contains("NO_SUCH_MAIL"));
    room.scene.with(MailSettings.class, MailRoom.at(room.server.getSmtp().getPort()));
    assertEquals(List.of(), troubles());
    assertEquals("mail.tried-again", room.scene.log(listed.id()).get(0).action());
  }

  private List<Trouble> troubles() {
    return room.carried().stream().flatMap(outcome -> outcome.trouble().stream()).toList();
  }

  private static String whole(MimeMessage message) throws MessagingException {
    return String.join("\n", Collections.list(message.getAllHeaderLines()));
  }
}
