package org.imprimatur.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.imprimatur.identity.application.Attendance;
import org.imprimatur.identity.application.ChoosePassword;
import org.imprimatur.identity.application.KeepSecondStep;
import org.imprimatur.identity.application.KeepSessions;
import org.imprimatur.identity.application.KeptPasswordLinks;
import org.imprimatur.identity.application.SignIn;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.PasswordLink;
import org.imprimatur.identity.model.PasswordLinks;
import org.imprimatur.identity.application.Totp;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.login.application.AskAgain;
import org.imprimatur.login.application.BeginLogIn;
import org.imprimatur.login.application.HeldLogIns;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.imprimatur.web.stage.Stub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CodePageTest {

  private static final String PASSWORD = "no password";

  private final KeptPasswordLinks links = new KeptPasswordLinks();
  private final Desk desk = Desk.open();

  @BeforeEach
  void a_digest_is_the_password_itself() {
    desk.scene().with(PasswordLinks.class, links).with(Pbkdf2PasswordHash.class,
        Stub.of(Pbkdf2PasswordHash.class, (name, said) -> switch (name) {
          case "generate" -> String.valueOf((char[]) said.get(0));
          case "verify" -> String.valueOf((char[]) said.get(0)).equals(said.get(1));
          default -> null;
        }));
  }

  @Test
  void whose_password_was_right_is_asked_for_a_code_and_in_by_nothing_else() {
    var secret = turnedOn();
    var asked = desk.asking(Asked.post("/login").with("next", "/queue?lane=mine"));
    try (var stage = Stage.of(asked)) {
      signIn(stage);
      assertEquals("/code?next=%2Fqueue%3Flane%3Dmine", stage.went());
      assertEquals(Optional.empty(), Sessions.username(asked.request()));
      assertEquals(List.of(), stage.answered().cookies());
    }
    try (var stage = Stage.of(asked)) {
      var page = entering(stage, "123456");
      assertTrue(page.getFlaw().startsWith("This code is not right"), page.getFlaw());
      assertEquals("", page.getCode(), "a code is not sent back");
      assertEquals("", stage.went());
      entering(stage, shown(secret));
      assertEquals("/queue?lane=mine", stage.went());
      assertEquals(Optional.empty(), Sessions.half(asked.request()));
      assertTrue(SessionKey.digest(asked.request()).isPresent());
    }
  }

  @Test
  void without_a_right_password_before_it_there_is_no_second_step() {
    for (var asked : List.of(Asked.get("/code"), Asked.post("/code").inSession())) {
      try (var stage = Stage.of(desk.asking(asked))) {
        desk.does(null, page(stage)::guard);
        assertEquals("/login", stage.went());
      }
      try (var stage = Stage.of(asked)) {
        entering(stage, "123456");
        assertEquals("/login", stage.went());
      }
    }
  }

  @Test
  void a_link_to_a_new_password_does_not_open_the_door_alone() {
    turnedOn();
    var now = desk.scene().clock();
    links.add(new PasswordLink(Sha256.hex("key"), "member", "admin", now, now.plus(PasswordLink.LIFE),
        Optional.empty(), Optional.empty()));
    try (var stage = Stage.of(desk.asking(Asked.post("/password").with("key", "key")))) {
      var page = new PasswordPage(desk.use(ChoosePassword.class), entrance(), stage, desk.words());
      page.setPassword("a walk along the cold river");
      desk.does(null, page::choose);
      assertEquals("/code?next=%2Fhome", stage.went());
    }
  }

  @Test
  void whoever_guesses_codes_is_told_to_wait_by_the_status_as_well() {
    turnedOn();
    var asked = desk.asking(Asked.post("/login"));
    try (var stage = Stage.of(asked)) {
      signIn(stage);
    }
    try (var stage = Stage.of(asked)) {
      for (int i = 0; i < 5; i++) {
        entering(stage, "00000" + i);
      }
      assertTrue(entering(stage, "000009").getFlaw().startsWith("Too many tries."));
      assertEquals(429, stage.answered().status());
    }
  }

  @Test
  void the_part_of_the_account_leads_from_password_and_picture_to_the_codes_and_off_again() {
    try (var stage = Stage.of(desk.asking(Asked.post("/account")))) {
      var part = part(stage);
      part.setPassword("guess");
      desk.does("member", part::begin);
      assertTrue(part.getPasswordFlaw().startsWith("The present password is not right"), part.getPasswordFlaw());
      part.setPassword(PASSWORD);
      desk.does("member", part::begin);
      assertTrue(desk.as("member", part::isWaiting));
      var picture = desk.as("member", part::getPicture);
      assertTrue(picture.squares().startsWith("M4,4h1v1h-1zM5,4"), "the corner of a picture");
      assertTrue(picture.side() > 29, "a picture of " + picture.side());
      var secret = desk.as("member", part::getSecret);
      assertTrue(secret.matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}"), secret);
      part.setCode("1");
      desk.does("member", part::confirm);
      assertFalse(part.getCodeFlaw().isEmpty());
      part.setCode(shown(secret.replace(" ", "")));
      desk.does("member", part::confirm);
      assertEquals(10, part.getCodes().size());
      assertTrue(desk.as("member", part::getSince).endsWith("10 recovery codes are left."));
      var off = part(stage);
      off.setPassword(PASSWORD);
      off.setCode(part.getCodes().get(0));
      desk.does("member", off::off);
      assertFalse(desk.as("member", off::isOn));
      assertEquals(List.of("You are asked for no code any more."), stage.told());
      desk.does("member", off::off);
      assertTrue(stage.told().get(1).startsWith("Nothing waits for a first code"), stage.told().toString());
    }
  }

  private String turnedOn() {
    var keep = desk.use(KeepSecondStep.class);
    var secret = desk.as("member", () -> keep.begin(PASSWORD, Origin.of("192.0.2.1"))).answer().orElseThrow().secret();
    assertTrue(desk.as("member", () -> keep.confirm(Sha256.hex(secret), shown(secret), "")).answer().isPresent());
    desk.scene().later(Duration.ofSeconds(30));
    return secret;
  }

  private String shown(String secret) {
    return Totp.code(secret, Totp.step(desk.scene().clock()));
  }

  private void signIn(Stage stage) {
    var page = new LoginPage(desk.use(SignIn.class), origins(), entrance(), desk.use(BeginLogIn.class),
        desk.use(AskAgain.class), stage, desk.words());
    page.setUsername("member");
    page.setPassword(PASSWORD);
    desk.does(null, page::signIn);
  }

  private CodePage entering(Stage stage, String code) {
    var page = page(stage);
    page.setCode(code);
    desk.does(null, page::go);
    return page;
  }

  private CodePage page(Stage stage) {
    return new CodePage(desk.use(SignIn.class), entrance(), stage, desk.words());
  }

  private SecondStepPart part(Stage stage) {
    return new SecondStepPart(desk.use(KeepSecondStep.class), origins(), stage, desk.words());
  }

  private Entrance entrance() {
    return new Entrance(desk.use(SignIn.class), desk.use(Attendance.class), desk.use(KeepSessions.class),
        desk.use(HeldLogIns.class), origins(),
        desk.use(Ids.class));
  }

  private Origins origins() {
    var origins = new Origins(desk.site());
    origins.read();
    return origins;
  }
}
