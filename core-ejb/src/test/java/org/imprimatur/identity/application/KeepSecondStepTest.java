package org.imprimatur.identity.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.IdentitySettings;
import org.imprimatur.identity.model.Agent;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.Scope;
import org.imprimatur.identity.model.SecondFactor;
import org.imprimatur.identity.model.Session;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.notice.model.Notice;
import org.junit.jupiter.api.Test;

class KeepSecondStepTest {

  private static final Origin HERE = Origin.of("192.0.2.1");
  private static final String HERE_KEY = "here";
  private static final Duration STEP = Duration.ofSeconds(30);

  private final Gate gate = new Gate();

  @Test
  void codes_are_asked_for_once_the_first_was_shown_and_not_before() {
    var secret = begun();
    assertFalse(asked());
    assertEquals(Refusal.of(IdentityGrounds.CODE_WRONG),
        gate.scene.refusal("member", () -> keep().confirm(Sha256.hex(secret), "000000", HERE_KEY)));
    assertFalse(asked());
    var codes = gate.scene.done("member",
        () -> keep().confirm(Sha256.hex(secret), shown(secret).replaceFirst("...", "$0 "), HERE_KEY));
    assertEquals(10, new HashSet<>(codes).size());
    assertTrue(asked());
    assertEquals("{\"recoveryCodes\":10}", gate.last("member").details());
    assertEquals(List.of(Notice.Kind.SECOND_STEP), gate.scene.told("member", "member"));
    var state = gate.scene.done("member", () -> keep().state(""));
    assertTrue(state.since().isPresent());
    assertEquals(10, state.left());
    assertEquals(Optional.empty(), state.waiting());
  }

  @Test
  void to_begin_takes_the_password_and_a_first_code_is_waited_for_a_quarter_of_an_hour() {
    assertEquals(Refusal.of(IdentityGrounds.PRESENT_PASSWORD),
        gate.scene.refusal("member", () -> keep().begin("guess", HERE)));
    var secret = begun();
    assertNotEquals(secret, begun(), "begun anew");
    gate.scene.later(SecondFactor.PATIENCE);
    assertEquals(Refusal.of(IdentityGrounds.SECOND_STEP_OFF),
        gate.scene.refusal("member", () -> keep().confirm(Sha256.hex(secret), shown(secret), HERE_KEY)));
    turnedOn();
    assertEquals(Refusal.of(IdentityGrounds.SECOND_STEP_ON),
        gate.scene.refusal("member", () -> keep().begin(Gate.PASSWORD, HERE)));
  }

  @Test
  void a_secret_is_seen_and_confirmed_only_where_it_was_asked_for() {
    var planted = begun();
    assertTrue(waiting(planted).isPresent());
    assertEquals(Optional.empty(), waiting(""), "another session of the same account");
    assertEquals(Refusal.of(IdentityGrounds.SECOND_STEP_OFF),
        gate.scene.refusal("member", () -> keep().confirm("", shown(planted), HERE_KEY)));
    var own = begun();
    assertEquals(Optional.empty(), waiting(planted), "the owner's took its place");
    assertEquals(Refusal.of(IdentityGrounds.SECOND_STEP_OFF),
        gate.scene.refusal("member", () -> keep().confirm(Sha256.hex(planted), shown(planted), HERE_KEY)));
    gate.scene.done("member", () -> keep().confirm(Sha256.hex(own), shown(own), HERE_KEY));
    assertTrue(asked());
  }

  @Test
  void what_the_password_alone_began_ends_once_codes_are_on_and_this_session_goes_on() {
    assertTrue(token(Gate.PASSWORD, "").answer().isPresent());
    opened(HERE_KEY);
    opened("elsewhere");
    turnedOn();
    assertEquals(List.of(), gate.tokens);
    assertEquals(List.of(HERE_KEY), gate.scene.stored(tables -> tables.sessions().of("member")).stream()
        .map(Session::digest).toList());
  }

  @Test
  void a_password_alone_opens_no_door_and_says_that_a_code_is_asked_for_only_when_it_is_right() {
    var secret = turnedOn();
    gate.scene.later(STEP);
    assertEquals(Optional.of(Refusal.of(IdentityGrounds.CODE_NEEDED)), token(Gate.PASSWORD, "").objection());
    assertEquals(Optional.of(Refusal.of(IdentityGrounds.SIGN_IN_FAILED)), token("guess", "").objection());
    assertEquals(Optional.of(Refusal.of(IdentityGrounds.SIGN_IN_FAILED)), token("guess", shown(secret)).objection());
    assertTrue(token(Gate.PASSWORD, shown(secret)).answer().isPresent());
  }

  @Test
  void a_code_is_good_once() {
    var secret = turnedOn();
    assertEquals(Optional.of(Code.SIGN_IN_FAILED), code(shown(secret)), "it was the first one");
    gate.scene.later(STEP);
    assertEquals(Optional.empty(), code(shown(secret)));
    assertEquals(Optional.of(Code.SIGN_IN_FAILED), code(shown(secret)));
    gate.scene.later(STEP);
    assertEquals(Optional.empty(), code(shown(secret)));
  }

  @Test
  void a_recovery_code_lets_in_once_is_written_down_without_it_and_the_owner_is_told() {
    var secret = begun();
    var codes = gate.scene.done("member", () -> keep().confirm(Sha256.hex(secret), shown(secret), HERE_KEY));
    assertEquals(Optional.empty(), code(codes.get(0)));
    assertEquals("second-step.recovery-used", gate.last("member").action());
    assertEquals("{\"left\":9}", gate.last("member").details());
    assertEquals(2, gate.scene.told("member", "member").size());
    assertEquals(Optional.of(Code.SIGN_IN_FAILED), code(codes.get(0)));
    assertEquals(Optional.empty(), code(codes.get(9)));
  }

  @Test
  void guesses_at_codes_wait_from_wherever_they_come_and_a_right_password_does_not_forget_them() {
    var secret = turnedOn();
    gate.scene.later(STEP);
    for (int i = 0; i < 5; i++) {
      assertEquals(Optional.of(Code.SIGN_IN_FAILED), code("00000" + i));
    }
    assertEquals(Optional.of(Code.TOO_MANY_TRIES), code(shown(secret)));
    assertEquals("sign-in.refused", gate.last("member").action());
    gate.scene.later(Duration.ofMinutes(5));
    assertEquals(Optional.empty(), code(shown(secret)));
  }

  @Test
  void whose_password_was_changed_between_the_steps_is_not_in() {
    var secret = turnedOn();
    gate.scene.later(STEP);
    var half = half();
    gate.scene.bySystem(() -> gate.use(People.class).password("member", "another"));
    assertEquals(Optional.of(Code.SIGN_IN_FAILED), gate.visiting(() -> gate.use(SignIn.class)
        .finish("member", half.mark(), shown(secret))).objection().map(Refusal::code));
  }

  @Test
  void off_takes_the_password_and_a_code_and_no_recovery_code_is_left() {
    var secret = turnedOn();
    gate.scene.later(STEP);
    assertEquals(Refusal.of(IdentityGrounds.PRESENT_PASSWORD), off("guess", shown(secret)).objection().orElseThrow());
    assertEquals(Refusal.of(IdentityGrounds.CODE_WRONG), off(Gate.PASSWORD, "").objection().orElseThrow());
    assertTrue(asked());
    assertEquals(Optional.of("member"), off(Gate.PASSWORD, shown(secret)).answer().map(Person::username));
    assertFalse(asked());
    assertEquals("second-step.off", gate.last("member").action());
    assertEquals(0, gate.scene.done("member", () -> keep().state("")).left());
    assertEquals(Refusal.of(IdentityGrounds.SECOND_STEP_OFF), off(Gate.PASSWORD, "").objection().orElseThrow());
    assertTrue(token(Gate.PASSWORD, "").answer().isPresent());
  }

  @Test
  void where_officers_must_show_codes_whoever_has_a_seat_or_office_and_none_owes_it_and_others_never_do() {
    for (var who : List.of("member", "trainee", "chair", "reviewer", "admin", "auditor")) {
      assertFalse(gate.scene.done(who, () -> keep().state("")).owed(), "it is not asked for");
    }
    gate.scene.with(IdentitySettings.class, new IdentitySettings(true));
    for (var who : List.of("member", "trainee")) {
      assertFalse(gate.scene.done(who, () -> keep().state("")).owed(), who);
    }
    for (var who : List.of("chair", "reviewer", "admin", "auditor")) {
      assertTrue(gate.scene.done(who, () -> keep().state("")).owed(), who);
    }
    gate.codesOn("chair");
    assertFalse(gate.scene.done("chair", () -> keep().state("")).owed());
  }

  @Test
  void a_visitor_turns_nothing_on_or_off() {
    gate.scene.refusal(Gate.VISITOR, () -> keep().state(""));
    gate.scene.refusal(Gate.VISITOR, () -> keep().begin(Gate.PASSWORD, HERE));
    gate.scene.refusal(Gate.VISITOR, () -> keep().confirm("", "", ""));
    gate.scene.refusal(Gate.VISITOR, () -> keep().off(Gate.PASSWORD, "", HERE));
  }

  private Optional<KeepSecondStep.Draft> waiting(String secret) {
    return gate.scene.done("member", () -> keep().state(secret.isEmpty() ? "" : Sha256.hex(secret))).waiting();
  }

  private void opened(String digest) {
    var now = gate.scene.clock();
    gate.scene.stored(tables -> {
      tables.sessions().add(new Session(digest, "member", now, now, "192.0.2.1", Agent.of("")));
      return digest;
    });
  }

  private String begun() {
    return gate.scene.done("member", () -> keep().begin(Gate.PASSWORD, HERE)).secret();
  }

  private String turnedOn() {
    var secret = begun();
    gate.scene.done("member", () -> keep().confirm(Sha256.hex(secret), shown(secret), HERE_KEY));
    return secret;
  }

  /** What the app shows now. */
  private String shown(String secret) {
    return Totp.code(secret, Totp.step(gate.scene.clock()));
  }

  private boolean asked() {
    return gate.visiting(() -> gate.use(SignIn.class).asks(half()));
  }

  private SignedIn half() {
    return SignedIn.of(new Person("member", "member", "", Set.of(), Optional.empty(), true), Gate.PASSWORD);
  }

  private Optional<Code> code(String typed) {
    return gate.visiting(() -> gate.use(SignIn.class).finish("member", half().mark(), typed)).objection()
        .map(Refusal::code);
  }

  private Decision<String> token(String password, String code) {
    return gate.visiting(() -> gate.use(Tokens.class).issue("member", password, code, "mine", Scope.READ, HERE));
  }

  private Decision<Person> off(String password, String code) {
    return gate.scene.as("member", () -> keep().off(password, code, HERE));
  }

  private KeepSecondStep keep() {
    return gate.use(KeepSecondStep.class);
  }
}
