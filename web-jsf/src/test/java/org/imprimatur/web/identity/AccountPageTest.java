package org.imprimatur.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.imprimatur.identity.application.Attendance;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.identity.application.ChangePassword;
import org.imprimatur.identity.application.KeepSessions;
import org.imprimatur.identity.application.SignIn;
import org.imprimatur.identity.application.KeptPasswordLinks;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.PasswordLinks;
import org.imprimatur.identity.model.Session;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.login.application.HeldLogIns;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.web.stage.Answered;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.imprimatur.web.stage.Stub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountPageTest {

  private static final String PRESENT = "no password";
  private static final String CHOSEN = "a walk along the cold river";

  private final Desk desk = Desk.open();

  @BeforeEach
  void a_digest_is_the_password_itself() {
    desk.scene().with(PasswordLinks.class, new KeptPasswordLinks()).with(Pbkdf2PasswordHash.class,
        Stub.of(Pbkdf2PasswordHash.class, (name, said) -> switch (name) {
          case "generate" -> String.valueOf((char[]) said.get(0));
          case "verify" -> String.valueOf((char[]) said.get(0)).equals(said.get(1));
          default -> null;
        }));
  }

  @Test
  void it_says_as_what_somebody_is_here() {
    try (var stage = Stage.of(Asked.get("/account"))) {
      assertEquals("member and chair", desk.as("chair", page(stage)::getRoles));
      assertEquals("chair, MD", desk.as("chair", () -> page(stage).getPerson().signature()));
    }
  }

  @Test
  void whoever_changes_the_password_goes_on_in_a_fresh_session_which_is_the_only_one() {
    begin("elsewhere");
    var asked = signedIn("here");
    try (var stage = Stage.of(asked)) {
      change(page(stage), PRESENT, CHOSEN);
      assertEquals("/account", stage.went());
      assertEquals(List.of("Your password was changed. Sessions elsewhere and all tokens have ended."), stage.told());
      var open = desk.as("member", () -> desk.use(KeepSessions.class).mine()).answer().orElseThrow();
      assertEquals(List.of(SessionKey.digest(asked.request()).orElseThrow()),
          open.stream().map(Session::digest).toList());
      assertFalse(open.get(0).digest().equals(Sha256.hex("here")), "its key is a new one");
    }
  }

  @Test
  void a_wrong_present_password_and_a_weak_new_one_are_told_beside_their_fields() {
    try (var stage = Stage.of(signedIn("here"))) {
      var page = page(stage);
      change(page, "guess", "short");
      assertTrue(page.getChosenFlaw().startsWith("This password has 5 characters"), page.getChosenFlaw());
      assertEquals("", page.getPresentFlaw());
      var again = page(stage);
      change(again, "guess", CHOSEN);
      assertTrue(again.getPresentFlaw().startsWith("The present password is not right"), again.getPresentFlaw());
      assertEquals("", stage.went());
    }
  }

  @Test
  void whoever_must_wait_is_told_by_the_status_as_well() {
    for (int i = 0; i < 5; i++) {
      try (var stage = Stage.of(signedIn("here " + i))) {
        change(page(stage), "guess", CHOSEN);
        assertEquals(List.of(), stage.told());
      }
    }
    try (var stage = Stage.of(signedIn("here"))) {
      change(page(stage), PRESENT, CHOSEN);
      assertEquals(429, stage.answered().status());
      assertTrue(stage.told().get(0).startsWith("Too many tries."), stage.told().toString());
    }
  }

  @Test
  void the_session_that_asks_stands_first_and_the_others_are_ended_one_by_one_or_at_once() {
    var asked = signedIn("here");
    List.of("one", "two", "three").forEach(this::begin);
    try (var stage = Stage.of(asked)) {
      var part = new SessionsPart(desk.use(KeepSessions.class), asked.request(), desk.words());
      desk.does("member", () -> {
        assertTrue(part.here(part.getSessions().get(0)));
        assertEquals("Firefox on Linux", part.agent(part.getSessions().get(0)));
        asked.with("session", Sha256.hex("one").substring(0, 20));
        part.end();
        assertEquals(3, part.getSessions().size());
        part.end();
        part.endOthers();
        assertFalse(part.isMany());
      });
      assertEquals(List.of("The session has ended.", "That session has ended already. Look at the list once more.",
          "2 sessions have ended."), stage.told());
    }
  }

  private void change(AccountPage page, String present, String chosen) {
    page.setPresent(present);
    page.setChosen(chosen);
    desk.does("member", page::change);
  }

  private Asked signedIn(String key) {
    begin(key);
    var asked = Asked.post("/account").inSession();
    Sessions.begin(asked.request(), new Answered().response(),
        SignedIn.of(desk.scene().person("member"), PRESENT), key);
    return desk.asking(asked.showing(new Cookie("imprimatur-key", key)));
  }

  private void begin(String key) {
    var member = desk.scene().person("member");
    desk.scene().bySystem(() -> desk.use(KeepSessions.class).begin(member, Sha256.hex(key),
        Origin.of("192.0.2.1"), "Firefox/140 Linux"));
  }

  private AccountPage page(Stage stage) {
    var origins = new Origins(desk.site());
    origins.read();
    return new AccountPage(desk.use(Caller.class), desk.use(ChangePassword.class), origins,
        new Entrance(desk.use(SignIn.class), desk.use(Attendance.class), desk.use(KeepSessions.class),
            desk.use(HeldLogIns.class), origins,
            desk.use(Ids.class)),
        stage,
        desk.words());
  }
}
