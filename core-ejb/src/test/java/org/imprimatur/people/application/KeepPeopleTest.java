package org.imprimatur.people.application;

import static org.imprimatur.people.application.Roster.roles;
import static org.imprimatur.people.application.Roster.why;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.people.application.KeepPeople.Details;
import org.imprimatur.review.application.FindVacancies;
import org.imprimatur.review.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepPeopleTest {

  private final Roster roster = new Roster();

  @Test
  void a_name_and_credentials_are_put_right_and_the_log_says_which_but_not_what() {
    assertEquals("done", why(roster.changes("admin", "member", details("  Asha Rao ", " DO "))));
    assertEquals("Asha Rao, DO", roster.scene.person("member").signature());
    assertEquals("{\"fields\":[\"name\",\"credentials\"],\"roles\":[\"member\"],\"supervisor\":\"\"}",
        roster.scene.facts("member", "person.changed"));
  }

  @Test
  void what_is_saved_as_it_was_leaves_no_trace() {
    assertEquals("done", why(roster.makes("admin", "member", Role.MEMBER)));
    assertEquals("", roster.log("member"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u200B", "two\nlines", "a\0b"})
  void a_name_that_cannot_be_printed_is_refused(String name) {
    assertEquals("BAD_NAME", why(roster.changes("admin", "member", details(name, "MD"))));
  }

  @Test
  void a_name_has_two_hundred_characters_and_no_more() {
    assertEquals("done", why(roster.changes("admin", "member", details("n".repeat(200), ""))));
    assertEquals("BAD_NAME", why(roster.changes("admin", "member", details("n".repeat(201), ""))));
    assertEquals("BAD_CREDENTIALS", why(roster.changes("admin", "member", details("n", "c".repeat(201)))));
  }

  @Test
  void only_an_administrator_keeps_accounts() {
    for (var who : List.of("chair", "publisher", "auditor", "member")) {
      assertEquals("KEEP_PEOPLE", why(roster.changes(who, "writer", details("Other", ""))));
      assertEquals("KEEP_PEOPLE", why(roster.closes(who, "writer")));
      assertEquals("KEEP_PEOPLE", why(roster.reopens(who, "writer")));
    }
  }

  @Test
  void a_seat_is_not_given_by_the_way() {
    assertEquals("BY_TWO_ONLY", why(roster.makes("admin", "member", Role.MEMBER, Role.REVIEWER)));
    assertEquals("BY_TWO_ONLY", why(roster.makes("admin", "member", Role.AUDITOR)));
    assertEquals("BY_TWO_ONLY", why(roster.makes("admin", "member", Role.ADMINISTRATOR)));
  }

  @Test
  void the_seats_that_somebody_holds_stay_when_a_membership_is_changed() {
    roster.makes("admin", "privacy", Role.SUPERVISOR);
    assertEquals(roles(Role.PRIVACY, Role.SUPERVISOR), roster.roles("privacy"));
  }

  @Test
  void nobody_changes_their_own_roles_but_their_own_name() {
    assertEquals("OWN_ROLES", why(roster.makes("admin", "admin", Role.MEMBER)));
    var mine = new Details("Olga", "", Set.of(), Optional.empty(), roster.scene.person("admin").edition());
    assertEquals("done", why(roster.changes("admin", "admin", mine)));
  }

  @Test
  void a_trainee_is_supervised_by_a_supervisor_whose_account_is_open() {
    assertEquals("NO_SUPERVISOR", why(supervised("trainee", "member")));
    assertEquals("NO_SUPERVISOR", why(supervised("trainee", "nobody-at-all")));
    roster.makes("admin", "writer", Role.SUPERVISOR);
    assertEquals("done", why(supervised("trainee", "writer")));
    assertEquals(Optional.of("writer"), roster.scene.person("trainee").supervisor());
  }

  @Test
  void a_closed_supervisor_is_not_named_and_the_one_who_was_named_may_stay() {
    roster.closes("admin", "supervisor");
    assertEquals("done", why(supervised("trainee", "supervisor")));
    roster.scene.becomes("member", Role.TRAINEE);
    assertEquals("NO_SUPERVISOR", why(supervised("member", "supervisor")));
  }

  @Test
  void nobody_supervises_themselves() {
    roster.makes("admin", "member", Role.TRAINEE, Role.SUPERVISOR);
    assertEquals("OWN_SUPERVISOR", why(supervised("member", "member")));
  }

  @Test
  void whoever_is_no_trainee_has_no_supervisor() {
    var person = roster.scene.person("member");
    assertEquals("NO_TRAINEE", why(roster.changes("admin", "member", new Details(person.name(), "",
        Set.of(Role.MEMBER), Optional.of("supervisor"), person.edition()))));
  }

  @Test
  void a_closed_account_has_lost_its_seats_and_gets_none_back_by_being_opened() {
    assertEquals("done", why(roster.closes("admin", "privacy")));
    assertFalse(roster.scene.person("privacy").active());
    assertEquals(roles(Role.MEMBER), roster.roles("privacy"));
    assertEquals("done", why(roster.reopens("admin", "privacy")));
    assertTrue(roster.scene.person("privacy").active());
    assertEquals(roles(Role.MEMBER), roster.roles("privacy"));
    assertEquals("person.closed person.reopened", roster.log("privacy"));
  }

  @Test
  void nobody_closes_themselves_or_the_last_chair() {
    assertEquals("OWN_ACCOUNT", why(roster.closes("admin", "admin")));
    assertEquals("LAST_CHAIR", why(roster.closes("admin", "chair")));
  }

  @Test
  void what_is_closed_is_not_closed_again_and_what_is_open_not_opened() {
    assertEquals("OPEN", why(roster.reopens("admin", "member")));
    roster.closes("admin", "member");
    assertEquals("CLOSED", why(roster.closes("admin", "member")));
  }

  @Test
  void officers_are_told_of_a_closed_seat_and_not_of_a_closed_member() {
    roster.closes("admin", "privacy");
    roster.closes("admin", "member");
    assertEquals(List.of(Notice.Kind.ROLES_CHANGED), roster.scene.told("chair", "privacy"));
    assertEquals(List.of(), roster.scene.told("chair", "member"));
  }

  @Test
  void a_page_that_is_out_of_date_changes_nothing() {
    var old = roster.scene.person("member").edition();
    roster.changes("admin", "member", details("Newer", ""));
    var late = new Details("Older", "", Set.of(Role.MEMBER), Optional.empty(), old);
    var refusal = roster.changes("admin", "member", late).objection().orElseThrow();
    assertEquals(Code.STALE_VERSION, refusal.code());
    assertEquals("Newer", roster.scene.person("member").name());
  }

  @Test
  void whoever_is_not_there_is_not_changed() {
    var nobody = new Details("N", "", Set.of(), Optional.empty(), "");
    assertEquals("NO_SUCH_PERSON", why(roster.changes("admin", "no.such", nobody)));
  }

  @Test
  void the_role_of_the_last_one_who_could_vote_in_it_is_named_anew_when_their_account_is_closed() {
    roster.scene.becomes("writer", Role.CHAIR);
    var id = roster.scene.inReview(true);
    assertEquals("done", why(roster.closes("admin", "writer")));
    assertEquals(Set.of(), looked(id));
    roster.scene.becomes("auditor", Role.CHAIR);
    assertEquals("done", why(roster.closes("admin", "chair")));
    assertEquals(Set.of(Role.CHAIR), looked(id));
    assertTrue(roster.scene.told("auditor", id).contains(Notice.Kind.VOTER_WANTED));
  }

  private Set<Role> looked(String id) {
    roster.scene.bySystem(() -> roster.scene.use(FindVacancies.class).look(id));
    return roster.scene.round(id).orElseThrow().voters().vacant();
  }

  @Test
  void a_reviewer_whose_seat_was_taken_votes_no_more_on_what_is_under_way() {
    var id = roster.scene.inReview(false);
    roster.asks("chair", "reviewer");
    var refusal = roster.scene.refusal("reviewer", () -> roster.scene.cast("reviewer", id, Verdict.APPROVE));
    assertEquals(Code.NOT_FOUND, refusal.code());
  }

  @Test
  void posts_of_a_closed_account_keep_their_name() {
    var id = roster.scene.live();
    var name = roster.scene.person("member").name();
    roster.closes("admin", "member");
    assertTrue(roster.scene.stored(tables -> tables.submissions().revision(id, 1)).orElseThrow().byLine()
        .contains(name));
  }

  private Details details(String name, String credentials) {
    return new Details(name, credentials, Set.of(Role.MEMBER), Optional.empty(),
        roster.scene.person("member").edition());
  }

  private Decision<?> supervised(String trainee, String supervisor) {
    var person = roster.scene.person(trainee);
    var roles = person.is(Role.SUPERVISOR) ? Set.of(Role.TRAINEE, Role.SUPERVISOR) : Set.of(Role.TRAINEE);
    return roster.changes("admin", trainee,
        new Details(person.name(), person.credentials(), roles, Optional.of(supervisor), person.edition()));
  }
}
