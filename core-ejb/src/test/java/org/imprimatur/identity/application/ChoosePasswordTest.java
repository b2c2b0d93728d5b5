package org.imprimatur.identity.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.PasswordLink;
import org.imprimatur.identity.model.Scope;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.notice.model.Notice;
import org.junit.jupiter.api.Test;

class ChoosePasswordTest {

  private static final String SECRET = "the secret of a link";
  private static final String PASSWORD = "a walk along the cold river";

  private final Gate gate = new Gate();

  @Test
  void whoever_has_the_link_signs_in_by_the_password_they_chose_and_by_the_old_one_no_more() {
    link("member");
    assertEquals(SignedIn.markOf(PASSWORD), chosen(SECRET).answer().orElseThrow().mark());
    assertTrue(signedIn("member", PASSWORD).isPresent());
    assertEquals(Optional.empty(), signedIn("member", Gate.PASSWORD));
  }

  @Test
  void sessions_and_tokens_of_before_are_over_and_the_log_says_who_made_the_link() {
    gate.visiting(() -> gate.use(Tokens.class)
        .issue("member", Gate.PASSWORD, "", "mine", Scope.READ, Origin.of("192.0.2.1")));
    link("member");
    chosen(SECRET);
    assertEquals(List.of(), gate.tokens);
    assertEquals(Optional.empty(), gate.visiting(
        () -> gate.use(SignIn.class).stillIn("member", SignedIn.markOf(Gate.PASSWORD))));
    assertEquals("password.changed", gate.last("member").action());
    assertEquals("{\"by\":\"admin\",\"confirmedBy\":\"\",\"link\":\"" + Sha256.hex(SECRET).substring(0, 20)
        + "\",\"tokens\":1}", gate.last("member").details());
  }

  @Test
  void of_whoever_lost_the_telephone_too_a_link_that_says_so_ends_the_codes_and_another_does_not() {
    gate.codesOn("member");
    link("member");
    chosen(SECRET);
    assertTrue(gate.visiting(() -> gate.use(SecondStep.class).asked("member")));
    var now = gate.scene.clock();
    gate.scene.bySystem(() -> gate.links.add(new PasswordLink(Sha256.hex("lost"), "member", "admin", now,
        now.plus(PasswordLink.LIFE), Optional.empty(), Optional.empty(), true)));
    chosen("lost");
    assertFalse(gate.visiting(() -> gate.use(SecondStep.class).asked("member")));
    assertEquals("{\"by\":\"admin\"}", gate.scene.facts("member", "second-step.off"));
  }

  @Test
  void whoever_chooses_a_first_password_is_not_told_that_one_was_changed() {
    gate.scene.bySystem(() -> gate.use(People.class)
        .add(new Person("new.one", "New One", "", Set.of(Role.MEMBER), Optional.empty(), true)));
    link("new.one");
    chosen(SECRET);
    assertEquals(List.of(Notice.Kind.FIRST_PASSWORD), gate.scene.told("new.one", "new.one"));
    link("member");
    chosen(SECRET);
    assertEquals(List.of(Notice.Kind.PASSWORD_CHANGED), gate.scene.told("member", "member"));
  }

  @Test
  void a_link_is_used_once() {
    link("member");
    chosen(SECRET);
    refused(SECRET);
    refused("guessed");
    refused("");
  }

  @Test
  void one_that_is_late_or_taken_back_is_refused_as_if_it_were_guessed() {
    link("member");
    gate.scene.later(PasswordLink.LIFE);
    refused(SECRET);
    link("writer");
    gate.links.end("writer", gate.scene.clock());
    refused(SECRET);
  }

  @Test
  void one_for_a_closed_account_opens_nothing() {
    link("member");
    gate.scene.closed("member");
    refused(SECRET);
  }

  @Test
  void one_of_somebody_who_keeps_people_no_more_opens_nothing() {
    link("member");
    gate.scene.becomes("admin", Role.MEMBER);
    refused(SECRET);
  }

  @Test
  void one_made_for_a_member_opens_nothing_once_they_have_a_seat_until_it_is_confirmed() {
    link("member");
    gate.scene.becomes("member", Role.MEMBER, Role.REVIEWER);
    refused(SECRET);
    gate.links.confirm(Sha256.hex(SECRET), "chair", gate.scene.clock());
    assertTrue(chosen(SECRET).answer().isPresent());
  }

  @Test
  void whoever_hashed_while_another_used_it_is_refused() {
    link("member");
    gate.links.use(Sha256.hex(SECRET), gate.scene.clock());
    var stored = gate.visiting(() -> gate.use(StorePassword.class).byLink(Sha256.hex(SECRET), "digest"));
    assertEquals(Optional.of(Refusal.of(IdentityGrounds.NO_SUCH_LINK)), stored.objection());
    assertTrue(signedIn("member", Gate.PASSWORD).isPresent());
  }

  @Test
  void a_weak_password_is_refused_and_the_link_stays() {
    link("member");
    assertEquals("PASSWORD_SHORT", chosen(SECRET, "short").objection().orElseThrow().sentence().what().name());
    assertTrue(chosen(SECRET).answer().isPresent());
  }

  @Test
  void whose_account_it_is_stands_on_the_page() {
    link("member");
    assertEquals(Optional.of("member"),
        gate.visiting(() -> gate.use(ChoosePassword.class).look(SECRET)).answer().map(Person::username));
  }

  private void link(String person) {
    var now = gate.scene.clock();
    gate.scene.bySystem(() -> gate.links.add(new PasswordLink(Sha256.hex(SECRET), person, "admin", now,
        now.plus(Duration.ofHours(24)), Optional.empty(), Optional.empty())));
  }

  private void refused(String secret) {
    var none = Optional.of(Refusal.of(IdentityGrounds.NO_SUCH_LINK));
    assertEquals(none, chosen(secret).objection());
    assertEquals(none, gate.visiting(() -> gate.use(ChoosePassword.class).look(secret)).objection());
  }

  private Decision<SignedIn> chosen(String secret) {
    return chosen(secret, PASSWORD);
  }

  private Decision<SignedIn> chosen(String secret, String password) {
    return gate.visiting(() -> gate.use(ChoosePassword.class).choose(secret, password));
  }

  private Optional<Person> signedIn(String username, String password) {
    return gate.visiting(() -> gate.use(SignIn.class).check(username, password, "", Origin.of("192.0.2.1"))).answer();
  }
}
