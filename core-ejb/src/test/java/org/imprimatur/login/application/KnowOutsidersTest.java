package org.imprimatur.login.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.application.SignIn;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.OutsideNames;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.login.application.FinishLogIn.Arrived;
import org.imprimatur.login.model.LogInGrounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who of ours somebody is whom the provider names. */
class KnowOutsidersTest {

  private static final String MAIL = "member@society.example";

  private final Hall hall = new Hall().connected();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void a_proved_address_connects_at_first_sight_and_says_nothing_from_then_on() {
    hall.mail("member", "Member@Society.example", true);
    hall.claims(MAIL, true);
    var in = arrived(hall.signsIn());
    assertEquals("member", in.in().person().username());
    assertEquals("/queue", in.next());
    assertTrue(hall.scene.log("member").stream().anyMatch(entry -> entry.action().equals("log-in.connected")));
    hall.mail("member", "elsewhere@society.example", true);
    hall.mail("writer", MAIL, true);
    assertEquals("member", arrived(hall.signsIn()).in().person().username(), "issuer and subject alone count");
    hall.provider.claims.put("sub", "4711");
    hall.provider.userInfo.put("sub", "4711");
    nobody(hall.signsIn());
  }

  @Test
  void an_address_that_is_not_proved_connects_nobody() {
    hall.mail("member", MAIL, true);
    hall.claims(MAIL, false);
    nobody(hall.signsIn());
    hall.provider.claims.remove("email_verified");
    nobody(hall.signsIn());
    hall.provider.claims.clear();
    hall.provider.claims.put("sub", "0815");
    hall.provider.userInfo.put("email", MAIL);
    hall.provider.userInfo.put("email_verified", "true");
    nobody(hall.signsIn());
    hall.provider.userInfo.put("email_verified", true);
    assertEquals("member", arrived(hall.signsIn()).in().person().username(), "as it says of the bearer");
  }

  @Test
  void an_address_that_somebody_said_of_themselves_or_that_two_have_connects_nobody() {
    hall.claims(MAIL, true);
    nobody(hall.signsIn());
    hall.mail("member", MAIL, false);
    nobody(hall.signsIn());
    hall.mail("member", MAIL, true);
    hall.mail("trainee", MAIL.toUpperCase(Locale.ROOT), false);
    nobody(hall.signsIn());
    hall.scene.closed("trainee");
    assertEquals("member", arrived(hall.signsIn()).in().person().username(), "one of them is open");
  }

  @Test
  void one_officer_who_changes_the_address_of_a_seat_does_not_become_it() {
    hall.mail("chair", MAIL, true);
    hall.claims(MAIL, true);
    nobody(hall.signsIn());
    hall.mail("chair", "c@society.example", true);
    hall.mail("member", MAIL, true);
    var in = arrived(hall.signsIn()).in();
    hall.scene.becomes("member", Role.MEMBER, Role.REVIEWER);
    nobody(hall.signsIn());
    assertEquals(Optional.empty(),
        hall.scene.as(Hall.VISITOR, () -> hall.use(SignIn.class).stillIn("member", in.mark())),
        "what was begun before the seat was given is over");
  }

  @Test
  void whoever_shows_their_password_connects_their_account_a_seat_too() {
    var wrong = hall.connects("chair", "a guess");
    assertEquals(IdentityGrounds.PRESENT_PASSWORD, wrong.objection().orElseThrow().sentence().what());
    assertTrue(arrived(hall.connects("chair", Hall.PASSWORD)).connected());
    var in = arrived(hall.signsIn()).in();
    assertEquals("chair", in.person().username());
    assertEquals(LogInGrounds.TAKEN,
        hall.connects("member", Hall.PASSWORD).objection().orElseThrow().sentence().what());
    hall.scene.closed("chair");
    nobody(hall.signsIn());
    assertTrue(still(in.mark()).isEmpty(), "a closed account is out at once");
  }

  @Test
  void whom_an_administrator_cuts_off_is_out_and_told() {
    arrived(hall.connects("chair", Hall.PASSWORD));
    var in = arrived(hall.signsIn()).in();
    assertTrue(still(in.mark()).isPresent());
    var digest = hall.scene.as("chair", () -> hall.use(OutsideNames.class).of("chair")).get(0).digest();
    assertFalse(hall.scene.as("chair", () -> hall.use(MapGroups.class).disconnect(digest)).answer().isPresent());
    hall.scene.done("admin", () -> hall.use(MapGroups.class).disconnect(digest));
    assertTrue(still(in.mark()).isEmpty());
    nobody(hall.signsIn());
  }

  private Optional<?> still(String mark) {
    return hall.scene.as(Hall.VISITOR, () -> hall.use(SignIn.class).stillIn("chair", mark));
  }

  private static Arrived arrived(Decision<Arrived> come) {
    return come.answer().orElseThrow(() -> new AssertionError(come.objection().toString()));
  }

  private static void nobody(Decision<Arrived> come) {
    assertEquals(LogInGrounds.NOBODY, come.objection().orElseThrow().sentence().what());
  }
}
