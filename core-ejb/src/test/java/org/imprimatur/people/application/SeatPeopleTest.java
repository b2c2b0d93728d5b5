package org.imprimatur.people.application;

import static org.imprimatur.people.application.Roster.roles;
import static org.imprimatur.people.application.Roster.why;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.people.application.KeepPeople.Details;
import org.junit.jupiter.api.Test;

class SeatPeopleTest {

  private final Roster roster = new Roster();

  @Test
  void a_seat_is_given_when_a_second_officer_confirms_and_not_before() {
    var change = roster.asked("admin", "member", Role.REVIEWER);
    assertEquals(roles(Role.MEMBER), roster.roles("member"));
    assertEquals("done", why(roster.confirms("chair", change)));
    assertEquals(roles(Role.MEMBER, Role.REVIEWER), roster.roles("member"));
    assertEquals("roles.asked roles.given", roster.log("member"));
    assertEquals(Optional.empty(), roster.waiting("member"));
  }

  @Test
  void the_log_names_both_officers() {
    var change = roster.asked("admin", "member", Role.REVIEWER);
    roster.confirms("chair", change);
    assertEquals("{\"askedBy\":\"admin\",\"change\":\"" + change.id() + "\",\"roles\":[\"reviewer\"]}",
        roster.scene.facts("member", "roles.given"));
    assertEquals(List.of("chair"), roster.scene.actors("member", "roles.given"));
  }

  @Test
  void the_first_chair_is_named_with_nothing_else_and_that_is_said() {
    assertFalse(roster.scene.as("admin", () -> roster.scene.use(SeatPeople.class).alone()));
    roster.only(Map.of("admin", Role.ADMINISTRATOR, "member", Role.MEMBER));
    assertTrue(roster.scene.as("admin", () -> roster.scene.use(SeatPeople.class).alone()));
    assertFalse(roster.scene.as("member", () -> roster.scene.use(SeatPeople.class).alone()));
    assertEquals("CHAIR_ALONE", why(roster.asks("admin", "member", Role.CHAIR, Role.REVIEWER)));
    assertEquals("CHAIR_ALONE", why(roster.asks("admin", "member", Role.REVIEWER)));
    assertEquals("done", why(roster.asks("admin", "member", Role.CHAIR)));
    assertFalse(roster.scene.as("admin", () -> roster.scene.use(SeatPeople.class).alone()));
  }

  @Test
  void who_asked_does_not_confirm() {
    var change = roster.asked("chair", "member", Role.REVIEWER);
    assertEquals("SAME_OFFICER", why(roster.confirms("chair", change)));
    assertEquals(roles(Role.MEMBER), roster.roles("member"));
  }

  @Test
  void nobody_asks_for_themselves() {
    assertEquals("OWN_ROLES", why(roster.asks("admin", "admin", Role.ADMINISTRATOR, Role.REVIEWER)));
    assertEquals("OWN_ROLES", why(roster.asks("chair", "chair", Role.CHAIR, Role.PUBLISHER)));
  }

  @Test
  void whom_it_is_about_neither_confirms_nor_refuses() {
    var change = roster.asked("admin", "publisher", Role.PUBLISHER, Role.CHAIR);
    assertEquals("OWN_CHANGE", why(roster.confirms("publisher", change)));
    assertEquals("OWN_CHANGE", why(roster.refuses("publisher", change)));
  }

  @Test
  void two_administrators_seat_nobody_between_them() {
    roster.scene.becomes("auditor", Role.ADMINISTRATOR);
    var change = roster.asked("admin", "member", Role.REVIEWER);
    assertEquals("CONFIRM_ROLES", why(roster.confirms("auditor", change)));
    assertEquals(roles(Role.MEMBER), roster.roles("member"));
  }

  @Test
  void an_administrator_confirms_what_the_chair_asked_for() {
    assertEquals("done", why(roster.confirms("admin", roster.asked("chair", "member", Role.ETHICS))));
    assertTrue(roster.roles("member").contains(Role.ETHICS));
  }

  @Test
  void neither_the_publisher_nor_a_reviewer_asks() {
    assertEquals("SEAT_PEOPLE", why(roster.asks("publisher", "member", Role.REVIEWER)));
    assertEquals("SEAT_PEOPLE", why(roster.asks("reviewer", "member", Role.REVIEWER)));
  }

  @Test
  void neither_a_member_nor_the_auditor_confirms() {
    var change = roster.asked("admin", "member", Role.REVIEWER);
    assertEquals("COUNTERSIGN_ROLES", why(roster.confirms("writer", change)));
    assertEquals("COUNTERSIGN_ROLES", why(roster.confirms("auditor", change)));
  }

  @Test
  void what_somebody_asked_who_may_ask_no_more_lapses() {
    var change = roster.asked("admin", "member", Role.REVIEWER);
    roster.scene.becomes("admin", Role.MEMBER);
    assertTrue(roster.confirms("chair", change).answer().orElseThrow().lapsed());
    assertEquals(roles(Role.MEMBER), roster.roles("member"));
    assertEquals("roles.asked roles.lapsed", roster.log("member"));
    assertEquals("NO_SUCH_CHANGE", why(roster.confirms("chair", change)));
  }

  @Test
  void what_was_asked_for_somebody_whose_account_was_closed_is_gone_and_stays_so() {
    var change = roster.asked("chair", "member", Role.REVIEWER);
    roster.closes("admin", "member");
    assertEquals("NO_SUCH_CHANGE", why(roster.confirms("publisher", change)));
    roster.reopens("admin", "member");
    assertEquals("NO_SUCH_CHANGE", why(roster.confirms("publisher", change)));
    assertFalse(roster.roles("member").contains(Role.REVIEWER));
  }

  @Test
  void what_was_asked_lapses_when_the_roles_were_changed_past_the_product() {
    var change = roster.asked("admin", "member", Role.REVIEWER);
    roster.scene.becomes("member", Role.TRAINEE);
    assertTrue(roster.confirms("chair", change).answer().orElseThrow().lapsed());
    assertEquals(roles(Role.TRAINEE), roster.roles("member"));
  }

  @Test
  void what_was_asked_lapses_when_other_roles_were_given_meanwhile() {
    var change = roster.asked("chair", "member", Role.REVIEWER);
    roster.makes("admin", "member", Role.MEMBER, Role.SUPERVISOR);
    assertEquals("NO_SUCH_CHANGE", why(roster.confirms("publisher", change)));
    assertEquals("roles.asked person.changed roles.lapsed", roster.log("member"));
  }

  @Test
  void a_name_that_is_put_right_does_not_undo_what_was_asked() {
    var change = roster.asked("admin", "member", Role.REVIEWER);
    var person = roster.scene.person("member");
    roster.changes("admin", "member",
        new Details("Right Name", "MD", Set.of(Role.MEMBER), Optional.empty(), person.edition()));
    assertEquals("done", why(roster.confirms("chair", change)));
    assertEquals("Right Name", roster.scene.person("member").name());
    assertTrue(roster.roles("member").contains(Role.REVIEWER));
  }

  @Test
  void what_was_confirmed_is_not_confirmed_again() {
    var change = roster.asked("admin", "member", Role.REVIEWER);
    roster.confirms("chair", change);
    assertEquals("NO_SUCH_CHANGE", why(roster.confirms("publisher", change)));
  }

  @Test
  void what_was_refused_is_not_confirmed() {
    var change = roster.asked("admin", "member", Role.REVIEWER);
    assertEquals("done", why(roster.refuses("publisher", change)));
    assertEquals("NO_SUCH_CHANGE", why(roster.confirms("chair", change)));
    assertEquals("roles.asked roles.refused", roster.log("member"));
  }

  @Test
  void who_asked_takes_it_back() {
    assertEquals("done", why(roster.refuses("admin", roster.asked("admin", "member", Role.REVIEWER))));
    assertEquals(Optional.empty(), roster.waiting("member"));
  }

  @Test
  void nothing_more_is_asked_while_something_waits() {
    roster.asked("admin", "member", Role.REVIEWER);
    assertEquals("WAITS_ALREADY", why(roster.asks("chair", "member", Role.PRIVACY)));
  }

  @Test
  void what_waits_in_vain_keeps_nobody_from_asking_anew() {
    roster.scene.becomes("auditor", Role.ADMINISTRATOR);
    roster.asked("auditor", "member", Role.REVIEWER);
    roster.scene.becomes("auditor", Role.AUDITOR);
    assertEquals("done", why(roster.asks("chair", "member", Role.PRIVACY)));
    assertEquals(roles(Role.PRIVACY), roster.waiting("member").orElseThrow().given());
  }

  @Test
  void a_seat_is_taken_away_at_once_and_the_other_roles_stay() {
    assertEquals("done", why(roster.asks("chair", "privacy")));
    assertEquals(roles(Role.MEMBER), roster.roles("privacy"));
    assertEquals("roles.taken", roster.log("privacy"));
  }

  @Test
  void one_seat_is_taken_at_once_while_another_waits() {
    var change = roster.asked("chair", "privacy", Role.ETHICS);
    assertEquals(roles(Role.MEMBER), roster.roles("privacy"));
    roster.confirms("admin", change);
    assertEquals(roles(Role.MEMBER, Role.ETHICS), roster.roles("privacy"));
  }

  @Test
  void neither_the_last_chair_nor_the_last_administrator_is_taken_away() {
    assertEquals("LAST_CHAIR", why(roster.asks("admin", "chair")));
    assertEquals("LAST_ADMINISTRATOR", why(roster.asks("chair", "admin")));
  }

  @Test
  void a_closed_chair_is_no_second_one() {
    roster.scene.becomes("writer", Role.CHAIR);
    roster.scene.closed("writer");
    assertEquals("LAST_CHAIR", why(roster.asks("admin", "chair")));
  }

  @Test
  void one_of_two_chairs_is_taken_away() {
    roster.scene.becomes("writer", Role.CHAIR);
    assertEquals("done", why(roster.asks("admin", "chair")));
    assertEquals("LAST_CHAIR", why(roster.asks("admin", "writer")));
  }

  @Test
  void a_page_that_is_out_of_date_changes_nothing() {
    var old = roster.scene.person("privacy").edition();
    roster.asks("chair", "privacy");
    assertEquals("CHANGED_MEANWHILE", why(roster.scene.as("admin",
        () -> roster.scene.use(SeatPeople.class).ask("privacy", Set.of(Role.PRIVACY), old))));
  }

  @Test
  void a_closed_account_is_asked_nothing_for() {
    roster.closes("admin", "member");
    assertEquals("CLOSED", why(roster.asks("chair", "member", Role.REVIEWER)));
  }

  @Test
  void what_one_officer_gives_is_not_asked_for_here() {
    assertEquals("BY_ONE_ONLY", why(roster.asks("chair", "member", Role.SUPERVISOR)));
  }

  @Test
  void the_only_officer_names_the_first_chair_alone_and_nothing_else() {
    roster.only(Map.of("admin", Role.ADMINISTRATOR, "member", Role.MEMBER, "writer", Role.MEMBER));
    assertEquals("CHAIR_ALONE", why(roster.asks("admin", "member", Role.REVIEWER)));
    assertEquals("CHAIR_ALONE", why(roster.asks("admin", "member", Role.CHAIR, Role.REVIEWER)));
    assertEquals("done", why(roster.asks("admin", "member", Role.CHAIR)));
    assertEquals(roles(Role.MEMBER, Role.CHAIR), roster.roles("member"));
    assertEquals("{\"alone\":true,\"roles\":[\"chair\"]}", roster.scene.facts("member", "roles.given"));
  }

  @Test
  void there_is_no_first_chair_twice() {
    roster.only(Map.of("admin", Role.ADMINISTRATOR, "member", Role.MEMBER, "writer", Role.MEMBER));
    roster.asks("admin", "member", Role.CHAIR);
    assertEquals("LAST_CHAIR", why(roster.asks("admin", "member")));
    assertEquals("LAST_CHAIR", why(roster.closes("admin", "member")));
    var second = roster.asked("admin", "writer", Role.CHAIR);
    assertEquals(roles(Role.MEMBER), roster.roles("writer"));
    assertEquals("done", why(roster.confirms("member", second)));
  }

  @Test
  void of_two_officers_neither_gives_the_other_more() {
    roster.only(Map.of("admin", Role.ADMINISTRATOR, "chair", Role.CHAIR));
    assertEquals("NOBODY_CONFIRMS", why(roster.asks("admin", "chair", Role.CHAIR, Role.PUBLISHER)));
    assertEquals("NOBODY_CONFIRMS", why(roster.asks("chair", "admin", Role.ADMINISTRATOR, Role.REVIEWER)));
  }

  @Test
  void who_may_confirm_is_told_that_they_are_wanted() {
    roster.asked("admin", "member", Role.REVIEWER);
    assertEquals(List.of(Notice.Kind.ROLE_ASKED), roster.scene.told("chair", "member"));
    assertEquals(List.of(Notice.Kind.ROLE_ASKED), roster.scene.told("publisher", "member"));
    assertEquals(List.of(), roster.scene.told("admin", "member"));
    assertEquals(List.of(), roster.scene.told("member", "member"));
  }

  @Test
  void every_other_officer_and_whom_it_is_about_is_told_what_was_given_and_taken() {
    roster.confirms("chair", roster.asked("admin", "member", Role.REVIEWER));
    assertEquals(List.of(Notice.Kind.ROLES_CHANGED), roster.scene.told("admin", "member"));
    assertEquals(List.of(Notice.Kind.ROLES_CHANGED), roster.scene.told("member", "member"));
    assertEquals(List.of(Notice.Kind.ROLE_ASKED), roster.scene.told("chair", "member"));
    roster.asks("chair", "member");
    assertEquals(2, roster.scene.told("admin", "member").size());
  }
}
