package org.imprimatur.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.List;
import java.util.Optional;
import org.imprimatur.identity.application.Attendance;
import org.imprimatur.identity.application.KeepSessions;
import org.imprimatur.identity.application.SignIn;
import org.imprimatur.identity.application.ChoosePassword;
import org.imprimatur.identity.application.KeptPasswordLinks;
import org.imprimatur.identity.model.PasswordLink;
import org.imprimatur.identity.model.PasswordLinks;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.login.application.HeldLogIns;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.imprimatur.web.stage.Stub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasswordPageTest {

  private final KeptPasswordLinks links = new KeptPasswordLinks();
  private final Desk desk = Desk.open();

  @BeforeEach
  void the_member_has_a_link() {
    desk.scene().with(PasswordLinks.class, links).with(Pbkdf2PasswordHash.class,
        Stub.of(Pbkdf2PasswordHash.class, (name, none) -> name.equals("generate") ? "digest" : null));
    var now = desk.scene().clock();
    links.add(new PasswordLink(Sha256.hex("key"), "member", "admin", now, now.plus(PasswordLink.LIFE),
        Optional.empty(), Optional.empty()));
  }

  @Test
  void the_page_says_whose_password_it_is() {
    try (var stage = Stage.of(asking("key"))) {
      var page = page(stage);
      desk.does(null, page::guard);
      assertEquals("member", page.getUsername());
      assertFalse(stage.getResponseComplete());
    }
  }

  @Test
  void a_link_that_does_not_work_ends_the_request() {
    for (var key : List.of("guessed", "")) {
      try (var stage = Stage.of(asking(key))) {
        desk.does(null, page(stage)::guard);
        assertEquals(404, stage.answered().status());
        assertTrue(stage.getResponseComplete());
      }
    }
  }

  @Test
  void whoever_chooses_a_password_is_in_under_a_fresh_session() {
    var asked = asking("key");
    try (var stage = Stage.of(asked)) {
      choose(page(stage), "a walk along the cold river");
      assertEquals("/home", stage.went());
      assertEquals("fresh", asked.sessionId());
    }
    try (var stage = Stage.of(asking("key"))) {
      choose(page(stage), "a walk along the cold river");
      assertEquals(404, stage.answered().status());
    }
  }

  @Test
  void what_is_wrong_with_it_is_told_and_the_link_stays() {
    try (var stage = Stage.of(asking("key"))) {
      var page = page(stage);
      choose(page, "too short");
      assertTrue(page.getFlaw().startsWith("This password has 9 characters; it needs 15."), page.getFlaw());
      assertEquals("", stage.went());
    }
    assertTrue(links.rows.get(Sha256.hex("key")).usedAt().isEmpty());
  }

  private void choose(PasswordPage page, String password) {
    page.setPassword(password);
    desk.does(null, page::choose);
  }

  private Asked asking(String key) {
    return desk.asking(Asked.post("/password").with("key", key));
  }

  private PasswordPage page(Stage stage) {
    var origins = new Origins(desk.site());
    origins.read();
    return new PasswordPage(desk.use(ChoosePassword.class),
        new Entrance(desk.use(SignIn.class), desk.use(Attendance.class), desk.use(KeepSessions.class),
            desk.use(HeldLogIns.class), origins,
            desk.use(Ids.class)),
        stage, desk.words());
  }
}
