package org.imprimatur.mail.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.application.KeptInvitations;
import org.imprimatur.identity.application.KeptPasswordLinks;
import org.imprimatur.identity.model.Invitations;
import org.imprimatur.identity.model.PasswordLinks;
import org.imprimatur.mail.model.MailSettings;
import org.imprimatur.people.application.GivePassword;
import org.imprimatur.people.application.InvitePeople;
import org.imprimatur.platform.model.Operator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Links that an officer has mailed, and the test. */
class MailLinksTest {

  private final MailRoom room = new MailRoom();

  MailLinksTest() {
    room.scene.with(Invitations.class, new KeptInvitations()).with(PasswordLinks.class, new KeptPasswordLinks());
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void an_invitation_goes_to_the_address_and_stands_nowhere_else() {
    var made = invited();
    assertEquals("new@else.example",
        room.scene.done("admin", () -> links().invitation(made.secret(), " new@else.example ")));
    var text = MailRoom.part(room.arrived().get(0), 0);
    assertTrue(text.contains(MailRoom.BASE + "/join?key=" + made.secret()), text);
    assertTrue(text.contains("You are invited to make an account"), text);
    assertEquals(0, room.scene.<Long>stored(tables -> tables.mails().waiting()));
    var log = room.scene.log(made.invitation().id()).toString();
    assertTrue(log.contains("invitation.mailed"), log);
    assertFalse(log.contains("else.example") || log.contains(made.secret()), log);
  }

  @Test
  void a_link_to_a_password_goes_to_its_persons_own_address() {
    var made = room.scene.done("admin", () -> room.scene.use(GivePassword.class).ask("member", false));
    assertTrue(room.scene.refusal("admin", () -> links().password("member", made.secret())).toString()
        .contains("NONE_OF_THEIRS"));
    room.address("member");
    room.address("writer");
    room.spoken.put("member", "es");
    assertEquals("member@society.example",
        room.scene.done("admin", () -> links().password("member", made.secret())));
    assertTrue(MailRoom.part(room.arrived().get(0), 0).contains("Sirve una vez"));
    assertTrue(room.scene.refusal("admin", () -> links().password("writer", made.secret())).toString()
        .contains("NO_SUCH_LINK"));
    assertEquals(1, room.arrived().size());
  }

  @Test
  void what_opens_nothing_is_not_mailed_and_nobody_else_mails() {
    var made = invited();
    assertTrue(room.scene.refusal("admin", () -> links().invitation("guessed", "a@b.example")).toString()
        .contains("NO_SUCH_LINK"));
    assertTrue(room.scene.refusal("admin", () -> links().invitation(made.secret(), "a@b.example,c@d.example"))
        .toString().contains("BAD_ADDRESS"));
    assertEquals("NOT_ALLOWED",
        room.scene.refusal("chair", () -> links().invitation(made.secret(), "a@b.example")).code().name());
    assertEquals("NOT_ALLOWED", room.scene.refusal("chair", () -> links().password("member", "x")).code().name());
    assertFalse(room.scene.as("chair", links()::possible));
    assertTrue(room.scene.as("admin", links()::possible));
    assertEquals(0, room.arrived().size());
  }

  @Test
  void who_keeps_mail_sends_themselves_a_test_and_is_told_what_the_server_said() {
    var keep = room.scene.use(KeepMail.class);
    assertTrue(room.scene.refusal("admin", keep::test).toString().contains("NO_ADDRESS"));
    var address = room.address("admin");
    assertEquals(address, room.scene.done("admin", keep::test));
    assertEquals(1, room.arrived().size());
    assertEquals("NOT_ALLOWED", room.scene.refusal("chair", keep::test).code().name());
    room.server.stop();
    assertTrue(room.scene.refusal("admin", keep::test).toString().contains("UNREACHABLE"));
  }

  @Test
  void without_a_server_nothing_is_mailed() {
    var made = invited();
    room.scene.with(MailSettings.class, MailSettings.of(Operator.SILENT));
    assertFalse(room.scene.as("admin", links()::possible));
    assertTrue(room.scene.refusal("admin", () -> links().invitation(made.secret(), "a@b.example")).toString()
        .contains("OFF"));
  }

  private InvitePeople.Made invited() {
    return room.scene.done("admin", () -> room.scene.use(InvitePeople.class).invite(Set.of(Role.MEMBER), "New"));
  }

  private MailLinks links() {
    return room.scene.use(MailLinks.class);
  }
}
