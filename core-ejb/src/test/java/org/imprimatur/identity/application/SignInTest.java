package org.imprimatur.identity.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.identity.model.Devices;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.OutsideNames;
import org.imprimatur.identity.model.Passkeys;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {

  private static final Origin HERE = Origin.of("192.0.2.1");

  private final Gate gate = new Gate();

  @ParameterizedTest
  @ValueSource(strings = {"chair", "Chair", " CHAIR\t"})
  void whoever_knows_the_password_is_let_in_however_the_name_is_typed(String typed) {
    assertEquals(Optional.of("chair"), tried(typed, Gate.PASSWORD).answer().map(Person::username));
  }

  @ParameterizedTest
  @CsvSource({"chair, NO PASSWORD", "chair, 'no password '", "chair, ''", "'', no password", "'  ', no password",
    "nobody, no password", "nobody, nobody has this password"})
  void a_wrong_password_and_an_unknown_name_get_one_and_the_same_answer(String name, String password) {
    var wrong = tried("chair", "wrong").objection();
    assertEquals(Code.SIGN_IN_FAILED, wrong.orElseThrow().code());
    assertEquals(wrong, tried(name, password).objection());
  }

  @Test
  void the_longest_password_that_can_be_chosen_signs_in_whatever_its_characters() {
    gate.joins("owl", "\uD83E\uDD89".repeat(256));
    assertTrue(tried("owl", "\uD83E\uDD89".repeat(256)).answer().isPresent());
    gate.joins("more", "x".repeat(257));
    assertTrue(tried("more", "x".repeat(257)).objection().isPresent());
  }

  @Test
  void a_closed_account_is_answered_like_an_unknown_name() {
    gate.scene.closed("chair");
    assertEquals(tried("nobody", Gate.PASSWORD).objection(), tried("chair", Gate.PASSWORD).objection());
  }

  @Test
  void whoever_signed_in_by_another_password_than_the_one_there_is_now_is_out() {
    var mark = gate.visiting(() -> gate.use(SignIn.class).enter("chair", Gate.PASSWORD, Origin.of("192.0.2.1")))
        .answer().orElseThrow().mark();
    assertEquals(SignedIn.markOf(Gate.PASSWORD), mark);
    gate.scene.bySystem(() -> gate.use(People.class).password("chair", "another one"));
    assertEquals(Optional.empty(), stillIn("chair"));
    gate.scene.bySystem(() -> gate.use(People.class).password("chair", ""));
    assertEquals(Optional.empty(), stillIn("chair"), "whoever has no password is not in");
  }

  @Test
  void whoever_signed_in_stays_in_until_the_account_is_closed() {
    assertEquals(Optional.of("chair"), stillIn("chair"));
    assertEquals(Optional.empty(), stillIn("nobody"));
    gate.scene.closed("chair");
    assertEquals(Optional.empty(), stillIn("chair"));
  }

  @Test
  void an_unknown_name_costs_as_many_comparisons_as_a_wrong_password() {
    tried("chair", "wrong");
    assertEquals(1, gate.hashes.compared);
    tried("nobody", "wrong");
    assertEquals(2, gate.hashes.compared);
  }

  @Test
  void a_password_of_256_characters_is_compared_and_a_longer_one_is_not() {
    gate.joins("ada", "p".repeat(256));
    assertTrue(tried("ada", "p".repeat(256)).answer().isPresent());
    gate.joins("bea", "p".repeat(257));
    assertEquals(Optional.of(Code.SIGN_IN_FAILED), code("bea", "p".repeat(257)));
    assertEquals(1, gate.hashes.compared);
  }

  @Test
  void a_name_that_nobody_can_have_is_not_compared() {
    assertEquals(Optional.of(Code.SIGN_IN_FAILED), code("n".repeat(65), "wrong"));
    assertEquals(0, gate.hashes.compared);
    code("n".repeat(64), "wrong");
    assertEquals(1, gate.hashes.compared);
  }

  @Test
  void after_five_wrong_passwords_the_right_one_must_wait_too_and_is_told_how_long() {
    wrong("chair", 5);
    var refused = tried("chair", Gate.PASSWORD).objection().orElseThrow();
    assertEquals(Code.TOO_MANY_TRIES, refused.code());
    assertEquals(30, refused.seconds());
    assertEquals(5, gate.hashes.compared, "what must wait is not compared");
    gate.scene.later(Duration.ofSeconds(31));
    assertTrue(tried("chair", Gate.PASSWORD).answer().isPresent());
  }

  @Test
  void whoever_gets_in_begins_to_count_anew() {
    wrong("chair", 4);
    assertTrue(tried("chair", Gate.PASSWORD).answer().isPresent());
    wrong("chair", 4);
    assertTrue(tried("chair", Gate.PASSWORD).answer().isPresent());
  }

  @Test
  void the_owner_gets_in_on_a_device_of_theirs_while_somebody_guesses_and_nobody_does_on_anothers() {
    var secret = device("chair");
    var other = device("reviewer");
    wrong("chair", 5);
    assertEquals(Optional.of(Code.TOO_MANY_TRIES),
        tried("chair", Gate.PASSWORD, new Origin("192.0.2.1", other)).objection().map(Refusal::code));
    assertTrue(tried("chair", Gate.PASSWORD, new Origin("192.0.2.1", secret)).answer().isPresent());
  }

  @Test
  void while_too_many_are_compared_one_is_asked_to_come_again_and_it_is_no_failure() {
    var throttle = new SignInThrottle();
    var busy = new SignIn(gate.use(People.class), gate.use(Devices.class), gate.use(OutsideNames.class),
        gate.use(Passkeys.class), new Full(), throttle, gate.use(Attendance.class), gate.use(SecondStep.class),
        Clock.systemUTC());
    for (int i = 0; i < 7; i++) {
      var refused = gate.visiting(() -> busy.check("chair", Gate.PASSWORD, "", HERE)).objection().orElseThrow();
      assertEquals(Code.TOO_BUSY, refused.code());
      assertEquals(2, refused.seconds());
    }
    assertEquals(0, throttle.size());
  }

  @Test
  void a_refusal_is_written_down_under_the_name_of_whom_it_concerns_and_says_only_why() {
    tried("Chair", "my secret");
    var entry = gate.last("chair");
    assertEquals("sign-in.refused", entry.action());
    assertEquals("system", entry.actor());
    assertEquals("{\"count\":1,\"last\":\"SIGN_IN_FAILED\"}", entry.details());
  }

  @Test
  void a_password_typed_as_a_name_is_not_written_down() {
    tried("my secret", "");
    assertEquals(1, gate.scene.log("unknown:" + Sha256.hex("my secret").substring(0, 8)).size());
    assertEquals(0, gate.scene.log("my secret").size());
  }

  @Test
  void whoever_gets_in_is_no_refusal_in_the_log() {
    tried("chair", Gate.PASSWORD);
    assertEquals(0, gate.scene.log("chair").size());
  }

  private String device(String who) {
    var person = gate.scene.person(who);
    return gate.visiting(() -> gate.use(Attendance.class).signedIn(SignedIn.of(person, "digest"), HERE));
  }

  private void wrong(String name, int times) {
    for (int i = 0; i < times; i++) {
      assertEquals(Optional.of(Code.SIGN_IN_FAILED), code(name, "wrong " + i));
    }
  }

  private Optional<Code> code(String name, String password) {
    return tried(name, password).objection().map(Refusal::code);
  }

  private Optional<String> stillIn(String username) {
    return gate.visiting(() -> gate.use(SignIn.class).stillIn(username, SignedIn.markOf(Gate.PASSWORD)))
        .map(Person::username);
  }

  private Decision<Person> tried(String name, String password) {
    return tried(name, password, HERE);
  }

  private Decision<Person> tried(String name, String password, Origin origin) {
    return gate.visiting(() -> gate.use(SignIn.class).check(name, password, "", origin));
  }

  /** Passwords that have no turn left for anybody. */
  private static final class Full extends Passwords {

    @Override
    public Optional<Boolean> fits(String password, Optional<String> digest, boolean device) {
      return Optional.empty();
    }
  }
}
