package org.imprimatur.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.application.Attendance;
import org.imprimatur.identity.application.KeepSessions;
import org.imprimatur.identity.application.SignIn;
import org.imprimatur.identity.application.Join;
import org.imprimatur.identity.application.KeptInvitations;
import org.imprimatur.identity.model.Invitation;
import org.imprimatur.identity.model.Invitations;
import org.imprimatur.identity.model.Slips;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.login.application.HeldLogIns;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.imprimatur.web.stage.Stub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JoinPageTest {

  private static final String PASSWORD = "a walk along the cold river";

  private final KeptInvitations invitations = new KeptInvitations();
  private final Desk desk = Desk.open();

  @BeforeEach
  void somebody_is_invited() {
    desk.scene().with(Invitations.class, invitations).with(Slips.class, invitations.folder())
        .with(Pbkdf2PasswordHash.class,
            Stub.of(Pbkdf2PasswordHash.class, (name, none) -> name.equals("generate") ? "digest" : null));
    var now = desk.scene().clock();
    invitations.add(new Invitation(Sha256.hex("key"), Set.of(Role.MEMBER, Role.SUPERVISOR), Optional.of("Ada North"),
        Optional.of("admin"), now, now.plus(Invitation.LIFE), Optional.empty()));
  }

  @Test
  void an_invitation_says_into_which_roles_and_whom_it_is_meant_for() {
    try (var stage = Stage.of(asking("key"))) {
      var page = page(stage);
      desk.does(null, page::guard);
      assertEquals("member and supervisor", page.getRoles());
      assertEquals("Ada North", page.getName());
      assertFalse(page.isSetUp());
      assertFalse(stage.getResponseComplete());
    }
  }

  @Test
  void one_that_does_not_work_ends_the_request() {
    for (var key : List.of("guessed", "")) {
      try (var stage = Stage.of(asking(key))) {
        desk.does(null, page(stage)::guard);
        assertEquals(404, stage.answered().status());
        assertTrue(stage.getResponseComplete());
      }
    }
  }

  @Test
  void whoever_fills_it_in_has_an_account_and_a_session() {
    var asked = asking("key");
    try (var stage = Stage.of(asked)) {
      filled(page(stage), "Ada.North", "Ada North", PASSWORD);
      assertEquals("/home", stage.went());
      assertEquals("fresh", asked.sessionId());
      assertTrue(desk.scene().stored(tables -> tables.people().find("ada.north")).isPresent());
      assertEquals("en", desk.kept().of("ada.north").orElseThrow());
    }
  }

  @Test
  void what_is_wrong_is_told_beside_each_field_and_what_was_typed_stays() {
    try (var stage = Stage.of(asking("key"))) {
      var page = filled(page(stage), "chair", " ", "too short");
      assertEquals("The user name chair is not free. Choose another.", page.flaw("USERNAME"));
      assertTrue(page.flaw("NAME").startsWith("The name is missing."), page.flaw("NAME"));
      assertTrue(page.flaw("PASSWORD").startsWith("This password has 9 characters; it needs 15."));
      assertEquals("", page.flaw("CREDENTIALS"));
      assertEquals("chair", page.getUsername());
      assertEquals("", stage.went());
      assertEquals(List.of(), stage.told());
    }
  }

  @Test
  void an_invitation_that_was_used_while_somebody_typed_ends_the_request() {
    invitations.use(Sha256.hex("key"), "another", desk.scene().clock());
    try (var stage = Stage.of(asking("key"))) {
      filled(page(stage), "ada", "Ada North", PASSWORD);
      assertEquals(404, stage.answered().status());
      assertEquals(Optional.empty(), desk.scene().stored(tables -> tables.people().find("ada")));
    }
  }

  private JoinPage filled(JoinPage page, String username, String name, String password) {
    page.setUsername(username);
    page.setName(name);
    page.setCredentials("");
    page.setPassword(password);
    desk.does(null, page::join);
    return page;
  }

  private Asked asking(String key) {
    return desk.asking(Asked.post("/join").with("key", key));
  }

  private JoinPage page(Stage stage) {
    var origins = new Origins(desk.site());
    origins.read();
    return new JoinPage(desk.use(Join.class),
        new Entrance(desk.use(SignIn.class), desk.use(Attendance.class), desk.use(KeepSessions.class),
            desk.use(HeldLogIns.class), origins,
            desk.use(Ids.class)),
        stage, desk.words());
  }
}
