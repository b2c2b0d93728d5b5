package org.imprimatur.identity.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.Passkey;
import org.imprimatur.identity.model.RelyingParty;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.notice.model.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasskeysTest {

  private static final Origin HERE = Origin.of("192.0.2.1");
  private static final RelyingParty PARTY = RelyingParty.at("https://society.example").orElseThrow();
  private static final String ELSEWHERE = "https://society.example.evil.example";

  private static final String MARK = SignedIn.markOf(Gate.PASSWORD);

  private final Gate gate = new Gate();
  private final SoftKey device = new SoftKey("the member's telephone");

  @Test
  void a_key_that_was_added_with_the_password_lets_its_owner_in_without_password_and_code() {
    added("member", device);
    gate.codesOn("member");
    device.uses = 1;
    var in = shows(device).answer().orElseThrow();
    assertEquals("member", in.person().username());
    assertFalse(gate.visiting(() -> gate.use(SignIn.class).asks(in)));
    assertEquals(Optional.of("member"), still(in).map(Person::username));
    assertEquals(List.of(Notice.Kind.PASSKEYS), gate.scene.told("member", "member"));
  }

  @Test
  void the_log_names_the_key_and_nothing_of_it_and_the_options_name_nobody_elses() {
    var key = added("member", device);
    assertEquals("passkey.added {\"key\":\"" + key.id() + "\"}", line(gate.last("member")));
    var options = begun("member").options();
    assertTrue(options.contains("\"id\":\"society.example\"") && options.contains("\"userVerification\":\"required\""),
        options);
    var asked = gate.visiting(() -> gate.use(ShowPasskey.class).begin(PARTY));
    assertTrue(asked.options().contains("\"allowCredentials\":[]"), asked.options());
  }

  @Test
  void to_begin_takes_the_password_and_a_guess_counts_as_at_the_door() {
    assertEquals(Refusal.of(IdentityGrounds.PRESENT_PASSWORD),
        gate.scene.refusal("member", () -> keep().begin("guess", "", "Telephone", PARTY, HERE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "two\u0007bells",
    "a name that has more than sixty characters is no name, it is a story"})
  void a_name_that_nobody_reads_is_refused_before_the_device_is_asked(String name) {
    assertEquals(IdentityGrounds.PASSKEY_NAME,
        gate.scene.refusal("member", () -> keep().begin(Gate.PASSWORD, "", name, PARTY, HERE)).sentence().what());
  }

  @Test
  void nobody_has_more_than_ten() {
    for (int i = 0; i < Passkey.MOST; i++) {
      added("member", new SoftKey("device " + i));
    }
    assertEquals(IdentityGrounds.PASSKEYS_MANY,
        gate.scene.refusal("member", () -> keep().begin(Gate.PASSWORD, "", "One more", PARTY, HERE)).sentence().what());
  }

  @Test
  void an_answer_to_something_else_or_from_elsewhere_adds_no_key() {
    var asked = begun("member");
    var good = device.made(PARTY.id(), PARTY.origin(), asked.challenge());
    refusedToAdd("another challenge entirely", good);
    refusedToAdd(asked.challenge(), device.made(PARTY.id(), ELSEWHERE, asked.challenge()));
    refusedToAdd(asked.challenge(), device.made("evil.example", PARTY.origin(), asked.challenge()));
    device.type = "webauthn.get";
    refusedToAdd(asked.challenge(), device.made(PARTY.id(), PARTY.origin(), asked.challenge()));
    device.type = null;
    device.flags = SoftKey.PRESENT;
    refusedToAdd(asked.challenge(), device.made(PARTY.id(), PARTY.origin(), asked.challenge()));
    for (var rubbish : List.of("", "{}", "[]", "null", "{\"id\":1}", "{\"response\":{}}", "x".repeat(20_001))) {
      refusedToAdd(asked.challenge(), rubbish);
    }
    assertEquals(List.of(), gate.scene.done("member", keep()::mine));
  }

  @Test
  void a_key_of_somebody_is_nobody_elses() {
    added("member", device);
    var asked = begun("chair");
    var answer = device.made(PARTY.id(), PARTY.origin(), asked.challenge());
    assertEquals(Refusal.of(IdentityGrounds.NO_PASSKEY),
        gate.scene.refusal("chair", () -> keep().add("Mine", PARTY, asked, answer)));
  }

  @Test
  void a_forged_a_late_a_repeated_and_an_unasked_answer_let_nobody_in() {
    added("member", device);
    var asked = asked();
    var other = new SoftKey("the member's telephone");
    refused(asked, other.shown(PARTY.id(), PARTY.origin(), asked.challenge()));
    refused(asked, device.shown(PARTY.id(), ELSEWHERE, asked.challenge()));
    refused(asked, device.shown("evil.example", PARTY.origin(), asked.challenge()));
    refused(asked, device.shown(PARTY.id(), PARTY.origin(), asked().challenge()));
    refused(asked, new SoftKey("unknown").shown(PARTY.id(), PARTY.origin(), asked.challenge()));
    for (var rubbish : List.of("", "{}", "[]", "null", "{\"rawId\":\"\"}", "x".repeat(20_001))) {
      refused(asked, rubbish);
    }
    device.flags = SoftKey.PRESENT;
    refused(asked, device.shown(PARTY.id(), PARTY.origin(), asked.challenge()));
  }

  @Test
  void a_copy_of_a_key_that_counts_is_known_by_its_count() {
    added("member", device);
    device.uses = 5;
    assertTrue(shows(device).answer().isPresent());
    assertTrue(shows(device).objection().isPresent());
    device.uses = 4;
    assertTrue(shows(device).objection().isPresent());
    device.uses = 6;
    assertTrue(shows(device).answer().isPresent());
  }

  @Test
  void a_device_that_never_counts_is_good_each_time() {
    added("member", device);
    assertTrue(shows(device).answer().isPresent());
    assertTrue(shows(device).answer().isPresent());
  }

  @Test
  void one_that_was_taken_away_opens_nothing_and_its_sessions_are_over() {
    var key = added("member", device);
    var in = shows(device).answer().orElseThrow();
    assertEquals(Refusal.of(IdentityGrounds.NO_SUCH_PASSKEY),
        gate.scene.refusal("chair", () -> keep().remove(key.id())));
    gate.scene.done("member", () -> keep().remove(key.id()));
    assertEquals(Optional.empty(), still(in));
    assertTrue(shows(device).objection().isPresent());
    assertEquals("passkey.removed {\"key\":\"" + key.id() + "\"}", line(gate.last("member")));
  }

  /** Whoever has the password alone must not have a way round the code. */
  @Test
  void where_codes_are_asked_for_a_key_is_added_with_one() {
    gate.codesOn("member");
    assertEquals(Refusal.of(IdentityGrounds.CODE_WRONG),
        gate.scene.refusal("member", () -> keep().begin(Gate.PASSWORD, "", "Telephone", PARTY, HERE)));
    assertEquals(Refusal.of(IdentityGrounds.CODE_WRONG),
        gate.scene.refusal("member", () -> keep().begin(Gate.PASSWORD, "000000", "Telephone", PARTY, HERE)));
  }

  @Test
  void turning_codes_on_ends_what_the_password_alone_had_added() {
    added("member", device);
    var in = shows(device).answer().orElseThrow();
    var step = gate.use(KeepSecondStep.class);
    var secret = gate.scene.done("member", () -> step.begin(Gate.PASSWORD, HERE)).secret();
    gate.scene.done("member", () -> step.confirm(Sha256.hex(secret),
        Totp.code(secret, Totp.step(gate.scene.clock())), "here"));
    assertEquals(List.of(), gate.scene.done("member", keep()::mine));
    assertEquals(Optional.empty(), still(in));
  }

  @Test
  void a_key_whose_making_began_by_another_password_is_not_added() {
    var asked = begun("member");
    var answer = device.made(PARTY.id(), PARTY.origin(), asked.challenge());
    gate.scene.done("member",
        () -> gate.use(ChangePassword.class).change(Gate.PASSWORD, "a walk along the cold river", HERE));
    assertEquals(Refusal.of(IdentityGrounds.NO_PASSKEY),
        gate.scene.refusal("member", () -> keep().add("Telephone", PARTY, asked, answer)));
  }

  @Test
  void a_device_that_has_one_is_asked_for_no_other_and_is_told_nothing_of_its_owner() {
    added("member", device);
    var first = begun("member").options();
    assertTrue(first.contains("\"excludeCredentials\":[{\"id\":\""), first);
    var handle = Pattern.compile("\"user\":\\{[^}]*\"id\":\"([^\"]+)\"");
    var one = handle.matcher(first);
    var other = handle.matcher(begun("member").options());
    assertTrue(one.find() && other.find());
    assertNotEquals(one.group(1), other.group(1));
  }

  @Test
  void the_log_says_by_which_key_somebody_came() {
    var key = added("member", device);
    var in = shows(device).answer().orElseThrow();
    gate.visiting(() -> gate.use(Attendance.class).signedIn(in, HERE));
    assertEquals("{\"key\":\"" + key.id() + "\",\"knownDevice\":false}", gate.last("member").details());
  }

  /** Whoever had the old password could have added a key of their own. */
  @Test
  void another_password_ends_all_keys_and_what_they_opened() {
    added("member", device);
    var in = shows(device).answer().orElseThrow();
    gate.scene.done("member",
        () -> gate.use(ChangePassword.class).change(Gate.PASSWORD, "a walk along the cold river", HERE));
    assertEquals(List.of(), gate.scene.done("member", keep()::mine));
    assertEquals(Optional.empty(), still(in));
    assertTrue(shows(device).objection().isPresent());
  }

  @Test
  void the_key_of_a_closed_account_opens_nothing() {
    gate.joins("leaver", Gate.PASSWORD);
    added("leaver", device);
    gate.scene.bySystem(() -> gate.use(People.class)
        .change(new Person("leaver", "leaver", "", Set.of(Role.MEMBER), Optional.empty(), false)));
    assertTrue(shows(device).objection().isPresent());
  }

  @Test
  void the_mark_of_a_session_names_its_key_and_no_other_persons() {
    var key = added("member", device);
    assertEquals(Optional.empty(),
        gate.visiting(() -> gate.use(SignIn.class).stillIn("chair", key.mark())));
  }

  private static String line(AuditEntry entry) {
    return entry.action() + " " + entry.details();
  }

  private void refusedToAdd(String challenge, String answer) {
    assertEquals(Refusal.of(IdentityGrounds.NO_PASSKEY),
        gate.scene.refusal("member",
            () -> keep().add("Telephone", PARTY, new KeepPasskeys.Asked(challenge, "", MARK), answer)));
  }

  private void refused(KeepPasskeys.Asked asked, String answer) {
    assertEquals(Optional.of(Refusal.of(IdentityGrounds.PASSKEY_WRONG)), gate
        .visiting(() -> gate.use(ShowPasskey.class).enter(PARTY, asked.challenge(), answer)).objection());
  }

  private Decision<SignedIn> shows(SoftKey key) {
    var asked = asked();
    var answer = key.shown(PARTY.id(), PARTY.origin(), asked.challenge());
    return gate.visiting(() -> gate.use(ShowPasskey.class).enter(PARTY, asked.challenge(), answer));
  }

  private KeepPasskeys.Asked asked() {
    return gate.visiting(() -> gate.use(ShowPasskey.class).begin(PARTY));
  }

  private Optional<Person> still(SignedIn in) {
    return gate.visiting(() -> gate.use(SignIn.class).stillIn(in.person().username(), in.mark()));
  }

  private Passkey added(String who, SoftKey key) {
    var asked = begun(who);
    var answer = key.made(PARTY.id(), PARTY.origin(), asked.challenge());
    return gate.scene.done(who, () -> keep().add("Telephone", PARTY, asked, answer));
  }

  private KeepPasskeys.Asked begun(String who) {
    return gate.scene.done(who, () -> keep().begin(Gate.PASSWORD, "", "Telephone", PARTY, HERE));
  }

  private KeepPasskeys keep() {
    return gate.use(KeepPasskeys.class);
  }
}
