package org.imprimatur.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.imprimatur.identity.application.Attendance;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.identity.application.KeepPasskeys;
import org.imprimatur.identity.application.KeepSessions;
import org.imprimatur.identity.application.ShowPasskey;
import org.imprimatur.identity.application.SignIn;
import org.imprimatur.identity.application.SoftKey;
import org.imprimatur.identity.model.Passkey;
import org.imprimatur.login.application.HeldLogIns;
import org.imprimatur.login.application.OwnNames;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.platform.model.Site;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.imprimatur.web.stage.Stub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasskeyPageTest {

  private static final String PASSWORD = "no password";
  private static final String PARTY = "society.example";
  private static final String ORIGIN = "https://society.example";

  private final Desk desk = Desk.open();
  private final SoftKey device = new SoftKey("telephone");
  private Optional<String> address = Optional.of(ORIGIN);

  @BeforeEach
  void a_digest_is_the_password_itself() {
    desk.scene().with(Pbkdf2PasswordHash.class, Stub.of(Pbkdf2PasswordHash.class, (name, said) -> switch (name) {
      case "generate" -> String.valueOf((char[]) said.get(0));
      case "verify" -> String.valueOf((char[]) said.get(0)).equals(said.get(1));
      default -> null;
    }));
  }

  @Test
  void a_passkey_is_added_and_lets_its_owner_in_where_they_were_going() {
    added("Blue telephone");
    var asked = Asked.get("/passkey").with("next", "/queue");
    try (var stage = Stage.of(desk.asking(asked))) {
      var challenge = challenge(desk.as(null, page(stage)::getOptions));
      asked.with("answer", device.shown(PARTY, ORIGIN, challenge));
      desk.does(null, page(stage)::go);
      assertEquals("/queue", stage.went());
      assertEquals(Optional.of("member"), Sessions.username(asked.request()).or(() -> signedIn(asked)));
      assertTrue(Sessions.mark(asked.request()).startsWith("key:"));
    }
  }

  @Test
  void each_time_the_page_is_shown_it_asks_anew_and_takes_one_answer() {
    added("Blue telephone");
    var asked = Asked.get("/passkey");
    try (var stage = Stage.of(desk.asking(asked))) {
      var page = page(stage);
      var first = challenge(desk.as(null, page::getOptions));
      assertEquals(first, challenge(desk.as(null, page::getOptions)), "in one request it is one question");
      var second = challenge(desk.as(null, page(stage)::getOptions));
      assertNotEquals(first, second);
      asked.with("answer", device.shown(PARTY, ORIGIN, first));
      assertTrue(flaw(stage).startsWith("This passkey does not let you in"), "an answer to what was asked before");
      asked.with("answer", device.shown(PARTY, ORIGIN, second));
      assertTrue(flaw(stage).startsWith("This passkey does not let you in"), "the question is gone with the first");
    }
  }

  @Test
  void after_five_minutes_an_answer_is_late() {
    added("Blue telephone");
    var asked = Asked.get("/passkey");
    try (var stage = Stage.of(desk.asking(asked))) {
      asked.with("answer", device.shown(PARTY, ORIGIN, challenge(desk.as(null, page(stage)::getOptions))));
      desk.scene().later(Duration.ofMinutes(5).plusSeconds(1));
      assertTrue(flaw(stage).startsWith("This passkey does not let you in"));
    }
  }

  /** In one browser somebody else may sign in meanwhile: the key would be theirs. */
  @Test
  void what_one_was_asked_to_make_another_does_not_add() {
    var asked = Asked.post("/account");
    try (var stage = Stage.of(desk.asking(asked))) {
      var part = typed(stage, "Mine", PASSWORD);
      desk.does("member", part::begin);
      asked.with("answer", device.made(PARTY, ORIGIN, challenge(part.getOptions())));
      desk.does("chair", making(stage)::add);
      assertTrue(stage.told().get(0).startsWith("The device’s answer is no passkey"), stage.told().toString());
      desk.does("member", making(stage)::add);
      assertEquals(2, stage.told().size());
      assertEquals("", stage.went(), "the question is gone with the first answer");
    }
    assertEquals(List.of(), keys("chair"));
    assertEquals(List.of(), keys("member"));
  }

  @Test
  void what_was_asked_at_the_door_and_what_is_made_are_two_questions() {
    var asked = Asked.post("/account");
    try (var stage = Stage.of(desk.asking(asked))) {
      var part = typed(stage, "Mine", PASSWORD);
      desk.does("member", part::begin);
      desk.as(null, page(stage)::getOptions);
      asked.with("answer", device.made(PARTY, ORIGIN, challenge(part.getOptions())));
      desk.does("member", making(stage)::add);
      assertEquals("/account", stage.went());
    }
  }

  @Test
  void nobody_is_in_who_was_never_asked() {
    var asked = Asked.post("/passkey").with("answer", device.shown(PARTY, ORIGIN, "anything"));
    try (var stage = Stage.of(desk.asking(asked))) {
      assertFalse(flaw(stage).isEmpty());
      assertEquals("", stage.went());
    }
  }

  @Test
  void where_browsers_have_none_nothing_is_asked_and_the_page_says_so() {
    address = Optional.of("http://192.0.2.7:8080");
    var asked = Asked.get("/passkey");
    try (var stage = Stage.of(desk.asking(asked))) {
      assertFalse(page(stage).isPossible());
      assertEquals("", page(stage).getOptions());
      assertFalse(making(stage).isPossible());
      assertFalse(flaw(stage).isEmpty());
    }
  }

  @Test
  void what_is_wrong_is_said_beside_its_field_and_what_was_typed_stays() {
    try (var stage = Stage.of(desk.asking(Asked.post("/account")))) {
      var part = typed(stage, " ", PASSWORD);
      desk.does("member", part::begin);
      assertTrue(part.getNameFlaw().startsWith("A passkey needs a name"), part.getNameFlaw());
      var guess = typed(stage, "Blue telephone", "guess");
      desk.does("member", guess::begin);
      assertTrue(guess.getPasswordFlaw().startsWith("The present password is not right"), guess.getPasswordFlaw());
      assertEquals("Blue telephone", guess.getName());
      assertEquals("", guess.getTyped(), "a password is not sent back");
      assertFalse(guess.isMaking());
    }
  }

  @Test
  void an_answer_without_a_question_adds_nothing_and_is_told_so() {
    try (var stage = Stage.of(desk.asking(Asked.post("/account").with("made", "made").with("answer", "{}")))) {
      var part = making(stage);
      assertTrue(part.isMaking(), "its button is heard");
      desk.does("member", part::add);
      assertFalse(part.isMaking());
      assertTrue(stage.told().get(0).startsWith("The device’s answer is no passkey"), stage.told().toString());
    }
  }

  @Test
  void it_is_listed_with_its_uses_and_taken_away_by_its_owner_alone() {
    added("Blue telephone");
    var key = keys("member").get(0);
    assertEquals(List.of(), keys("chair"));
    assertTrue(taken("chair", key.id()).get(0).startsWith("There is no such passkey of yours"));
    assertEquals(List.of("The passkey “Blue telephone” lets nobody in any more, and sessions that it began are over."),
        taken("member", key.id()));
    assertEquals(List.of(), keys("member"));
  }

  private List<String> taken(String who, String id) {
    try (var stage = Stage.of(desk.asking(Asked.post("/account").with("passkey", id)))) {
      desk.does(who, part()::remove);
      return stage.told();
    }
  }

  private List<Passkey> keys(String who) {
    return desk.as(who, () -> {
      var part = part();
      part.getKeys().forEach(key -> assertTrue(part.used(key).endsWith("never used"), part.used(key)));
      return part.getKeys();
    });
  }

  private void added(String name) {
    var asked = Asked.post("/account");
    try (var stage = Stage.of(desk.asking(asked))) {
      var part = typed(stage, name, PASSWORD);
      desk.does("member", part::begin);
      assertTrue(part.isMaking());
      asked.with("answer", device.made(PARTY, ORIGIN, challenge(part.getOptions())));
      desk.does("member", making(stage)::add);
      assertEquals(List.of("The passkey “" + name + "” is there: you may sign in by it from now on."), stage.told());
      assertEquals("/account", stage.went());
    }
  }

  private String flaw(Stage stage) {
    var page = page(stage);
    desk.does(null, page::go);
    return page.getFlaw();
  }

  private static Optional<String> signedIn(Asked asked) {
    return Optional.ofNullable((String) asked.request().getSession().getAttribute("org.imprimatur.signedIn"));
  }

  private static String challenge(String options) {
    return Desk.json(options, JsonNode.class).path("challenge").asText();
  }

  private NewPasskeyPart typed(Stage stage, String name, String password) {
    var part = making(stage);
    part.setName(name);
    part.setTyped(password);
    return part;
  }

  private NewPasskeyPart making(Stage stage) {
    return new NewPasskeyPart(desk.use(KeepPasskeys.class), desk.use(OwnNames.class), origins(), stage, desk.words(),
        desk.use(Caller.class), clock());
  }

  private PasskeysPart part() {
    return new PasskeysPart(desk.use(KeepPasskeys.class), desk.words());
  }

  private PasskeyPage page(Stage stage) {
    var entrance = new Entrance(desk.use(SignIn.class), desk.use(Attendance.class), desk.use(KeepSessions.class),
        desk.use(HeldLogIns.class), origins(), desk.use(Ids.class));
    return new PasskeyPage(desk.use(ShowPasskey.class), origins(), entrance, stage, desk.words(), clock());
  }

  private Clock clock() {
    return Clock.fixed(desk.scene().clock(), ZoneOffset.UTC);
  }

  private Origins origins() {
    var origins = new Origins(new Site(ZoneOffset.UTC, address, Optional.empty(), List.of()));
    origins.read();
    return origins;
  }
}
