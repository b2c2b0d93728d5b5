package org.imprimatur.identity.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.society.Societies;
import org.imprimatur.identity.model.Invitation;
import org.imprimatur.identity.model.NewAccount;
import org.imprimatur.identity.model.NewAccount.Field;
import org.imprimatur.identity.model.NewAccount.Flaw;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.Slip;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sha256;
import org.junit.jupiter.api.Test;

class JoinTest {

  private static final String SECRET = "the secret of a link";
  private static final String PASSWORD = "a walk along the cold river";
  private static final NewAccount ASHA = new NewAccount(" Asha.Rao ", "Asha Rao", "MD", PASSWORD);

  private final Gate gate = new Gate();

  @Test
  void whoever_is_invited_gets_an_account_with_those_roles_and_signs_in() {
    invited(SECRET);
    var person = joined(SECRET, ASHA).answer().orElseThrow();
    assertEquals(new Person("asha.rao", "Asha Rao", "MD", Set.of(Role.SUPERVISOR, Role.MEMBER), Optional.empty(), true),
        person);
    var signedIn = gate.visiting(() -> gate.use(SignIn.class).check("asha.rao", PASSWORD, "", Origin.of("192.0.2.1")));
    assertEquals(Optional.of(person), signedIn.answer());
    assertEquals("es", gate.languages.get("asha.rao"));
  }

  @Test
  void the_log_says_who_joined_by_which_invitation_and_no_secret() {
    invited(SECRET);
    joined(SECRET, ASHA);
    var entry = gate.last("asha.rao");
    assertEquals("person.joined", entry.action());
    assertEquals("{\"by\":\"admin\",\"invitation\":\"" + Sha256.hex(SECRET).substring(0, 20)
        + "\",\"roles\":[\"member\",\"supervisor\"]}", entry.details());
  }

  @Test
  void one_that_is_used_expired_or_unknown_is_refused_in_the_same_words() {
    invited(SECRET);
    joined(SECRET, ASHA);
    invited("late");
    gate.scene.later(Invitation.LIFE);
    var unknown = joined("guessed", other()).objection();
    assertEquals(Optional.of(Code.NOT_FOUND), unknown.map(Refusal::code));
    for (var secret : List.of(SECRET, "late", "")) {
      assertEquals(unknown, joined(secret, other()).objection(), secret);
      assertEquals(unknown, look(secret).objection(), secret);
      assertEquals(unknown, flaws(secret, new NewAccount("", "", "", "")).objection(), "nothing is told of names");
    }
  }

  @Test
  void it_is_good_until_its_last_second_however_often_it_is_looked_at() {
    invited(SECRET);
    look(SECRET);
    gate.scene.later(Invitation.LIFE.minusSeconds(1));
    assertEquals(Set.of(Role.SUPERVISOR, Role.MEMBER), look(SECRET).answer().orElseThrow().invitation().roles());
  }

  @Test
  void an_officers_invitation_is_worth_nothing_once_they_keep_people_no_more() {
    invited(SECRET);
    gate.scene.becomes("admin", Role.MEMBER);
    assertEquals(look("guessed").objection(), look(SECRET).objection());
    assertEquals(look("guessed").objection(), joined(SECRET, ASHA).objection());
  }

  @Test
  void an_office_that_is_lost_after_the_look_is_noticed_where_the_account_is_stored() {
    invited(SECRET);
    var invitation = gate.invitations.rows.get(Sha256.hex(SECRET));
    gate.scene.closed("admin");
    var admitted = gate.visiting(
        () -> gate.use(Admit.class).admit(invitation, ASHA.person(invitation), "digest", Optional.empty()));
    assertEquals(look("guessed").objection(), admitted.objection());
  }

  @Test
  void an_officers_invitation_never_gives_what_two_officers_give() {
    var now = gate.scene.clock();
    gate.invitations.add(new Invitation(Sha256.hex(SECRET), Set.of(Role.REVIEWER), Optional.empty(),
        Optional.of("admin"), now, now.plus(Invitation.LIFE), Optional.empty()));
    assertEquals(look("guessed").objection(), look(SECRET).objection());
  }

  @Test
  void an_account_with_flaws_is_not_made_and_the_invitation_stays() {
    invited(SECRET);
    var bad = new NewAccount("chair", "", "", "too short");
    assertEquals(List.of(Field.USERNAME, Field.NAME, Field.PASSWORD),
        flaws(SECRET, bad).answer().orElseThrow().stream().map(Flaw::field).toList());
    assertEquals("chair", joined(SECRET, bad).objection().orElseThrow().sentence().facts().get("name"));
    assertTrue(joined(SECRET, ASHA).answer().isPresent());
  }

  @Test
  void a_slip_of_the_machine_becomes_a_row_when_it_is_used_and_is_gone() {
    slip(SECRET, false);
    assertTrue(joined(SECRET, ASHA).answer().isPresent());
    assertEquals(Optional.of("asha.rao"),
        gate.invitations.rows.get(Sha256.hex(SECRET)).use().map(Invitation.Use::username));
    assertTrue(gate.last("asha.rao").details().contains("\"by\":\"system\""));
    assertEquals(List.of(), List.copyOf(gate.invitations.slips.keySet()));
  }

  @Test
  void a_slip_that_was_used_and_lies_there_still_is_worth_nothing() {
    slip(SECRET, false);
    joined(SECRET, ASHA);
    slip(SECRET, false);
    assertTrue(joined(SECRET, other()).objection().isPresent());
  }

  @Test
  void the_first_of_all_links_is_void_once_anybody_has_an_account() {
    slip(SECRET, true);
    assertEquals(look("guessed").objection(), look(SECRET).objection());
  }

  @Test
  void whoever_comes_second_in_the_same_moment_is_told_that_it_was_used() {
    invited(SECRET);
    var lost = join((invitation, person) -> {
      gate.invitations.use(invitation.digest(), "another", gate.scene.clock());
      throw new EJBException("the row is another's");
    });
    assertEquals(look("guessed").objection(),
        gate.visiting(() -> lost.join(SECRET, ASHA, Optional.empty())).objection());
  }

  @Test
  void whoever_wants_a_name_in_the_same_moment_as_another_is_told_that_it_is_taken() {
    invited(SECRET);
    var lost = join((invitation, person) -> {
      gate.use(People.class).add(person, "digest of another");
      throw new EJBException("the name is another's");
    });
    var refusal = gate.visiting(() -> lost.join(SECRET, ASHA, Optional.empty())).objection().orElseThrow();
    assertEquals("asha.rao", refusal.sentence().facts().get("name"));
  }

  @Test
  void what_is_broken_otherwise_is_no_refusal() {
    invited(SECRET);
    var broken = join((invitation, person) -> {
      throw new EJBException("no disk");
    });
    assertThrows(EJBException.class, () -> gate.visiting(() -> broken.join(SECRET, ASHA, Optional.empty())));
  }

  @Test
  void when_too_many_choose_at_once_they_are_asked_to_wait() {
    invited(SECRET);
    var busy = new Join(gate.invitations, gate.invitations.folder(), gate.use(People.class),
        Societies.called("Prairie Society"), new Passwords() {
          @Override
          public Optional<String> digestInTurn(String password) {
            return Optional.empty();
          }
        }, gate.use(Admit.class), gate.use(Clock.class));
    var refusal = gate.visiting(() -> busy.join(SECRET, ASHA, Optional.empty())).objection().orElseThrow();
    assertEquals(Code.TOO_BUSY, refusal.code());
    assertTrue(refusal.seconds() > 0);
    assertFalse(gate.invitations.rows.get(Sha256.hex(SECRET)).use().isPresent());
  }

  private interface Admitting {
    void admit(Invitation invitation, Person person);
  }

  private Join join(Admitting admitting) {
    return new Join(gate.invitations, gate.invitations.folder(), gate.use(People.class),
        Societies.called("Prairie Society"), gate.use(Passwords.class), new Admit() {
          @Override
          public Decision<Person> admit(Invitation invitation, Person person, String digest,
              Optional<String> language) {
            admitting.admit(invitation, person);
            return Decision.done(person);
          }
        }, gate.use(Clock.class));
  }

  private static NewAccount other() {
    return new NewAccount("another", "Ann Other", "", PASSWORD);
  }

  private void invited(String secret) {
    var now = gate.scene.clock();
    gate.invitations.add(new Invitation(Sha256.hex(secret), Set.of(Role.SUPERVISOR, Role.MEMBER), Optional.empty(),
        Optional.of("admin"), now, now.plus(Invitation.LIFE), Optional.empty()));
  }

  private void slip(String secret, boolean setUp) {
    var now = gate.scene.clock();
    gate.invitations.folder().write(new Slip(
        Invitation.ofMachine(Sha256.hex(secret), Set.of(Role.CHAIR), now, now.plus(Duration.ofDays(7))), setUp));
  }

  private Decision<Slip> look(String secret) {
    return gate.visiting(() -> gate.use(Join.class).look(secret));
  }

  private Decision<List<Flaw>> flaws(String secret, NewAccount account) {
    return gate.visiting(() -> gate.use(Join.class).flaws(secret, account));
  }

  private Decision<Person> joined(String secret, NewAccount account) {
    return gate.visiting(() -> gate.use(Join.class).join(secret, account, Optional.of("es")))
        .then(in -> Decision.done(in.person()));
  }
}
