package org.imprimatur.people.application;

import static org.imprimatur.people.application.Roster.why;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.application.KeptPasswordLinks;
import org.imprimatur.identity.model.Invitation;
import org.imprimatur.identity.model.PasswordLink;
import org.imprimatur.identity.model.PasswordLinks;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.people.application.GivePassword.Made;
import org.imprimatur.people.application.GivePassword.Open;
import org.junit.jupiter.api.Test;

class GivePasswordTest {

  private final KeptPasswordLinks kept = new KeptPasswordLinks();
  private final Roster roster = new Roster();

  GivePasswordTest() {
    roster.scene.with(PasswordLinks.class, kept);
  }

  @Test
  void for_a_member_one_administrator_makes_a_link_for_a_day() {
    var made = asked("admin", "member");
    assertFalse(made.waits());
    assertEquals(made.link(), kept.rows.get(Sha256.hex(made.secret())));
    assertEquals(Duration.ofHours(24), Duration.between(made.link().madeAt(), made.link().expiresAt()));
    assertEquals("{\"endsCodes\":false,\"first\":false,\"link\":\"" + made.link().id() + "\",\"waits\":false}",
        roster.scene.facts("member", "password.reset-asked"));
  }

  @Test
  void who_never_had_a_password_has_seven_days() {
    roster.scene.bySystem(() -> roster.scene.use(People.class)
        .add(new Person("new.one", "New One", "", Set.of(Role.MEMBER), Optional.empty(), true)));
    assertTrue(roster.scene.as("admin", () -> use().without("new.one")));
    assertFalse(roster.scene.as("admin", () -> use().without("member")));
    var link = asked("admin", "new.one").link();
    assertEquals(Invitation.LIFE, Duration.between(link.madeAt(), link.expiresAt()));
    assertEquals(List.of(), told("new.one"));
  }

  @Test
  void the_person_is_told_and_of_a_seat_every_other_officer() {
    asked("admin", "member");
    assertEquals(List.of(Notice.Kind.PASSWORD_LINK), told("member"));
    assertEquals(List.of(), told("chair"));
    asked("admin", "reviewer");
    for (var who : List.of("reviewer", "chair", "publisher")) {
      assertEquals(List.of(Notice.Kind.PASSWORD_LINK), told(who), who);
    }
    assertEquals(List.of(), told("admin"));
  }

  @Test
  void of_a_seat_a_link_waits_until_a_chair_or_publisher_confirms_it() {
    var made = asked("admin", "reviewer");
    assertTrue(made.waits());
    assertTrue(open("chair", "reviewer").confirmable());
    assertFalse(open("admin", "reviewer").confirmable());
    assertFalse(open("auditor", "reviewer").endable());
    assertEquals("SAME_OFFICER", why(confirms("admin", "reviewer", made.link())));
    assertEquals("done", why(confirms("chair", "reviewer", made.link())));
    assertFalse(open("chair", "reviewer").waits());
    assertEquals(Optional.of("chair"), kept.rows.get(made.link().digest()).confirmedBy());
    assertEquals("NO_SUCH_LINK", why(confirms("publisher", "reviewer", made.link())));
    assertEquals("password.reset-asked password.reset-confirmed", roster.log("reviewer"));
  }

  @Test
  void two_administrators_do_not_open_a_seat_between_them() {
    roster.scene.becomes("writer", Role.ADMINISTRATOR);
    var made = asked("admin", "reviewer");
    assertEquals("CONFIRM_ROLES", why(confirms("writer", "reviewer", made.link())));
  }

  @Test
  void the_person_it_is_about_confirms_nothing() {
    var made = asked("admin", "chair");
    assertEquals("OWN_CHANGE", why(confirms("chair", "chair", made.link())));
    assertEquals("OWN_CHANGE", why(takesBack("chair", "chair", made.link())));
    assertFalse(open("chair", "chair").confirmable());
    assertEquals("done", why(confirms("publisher", "chair", made.link())));
  }

  @Test
  void where_nobody_could_confirm_no_link_is_made() {
    roster.only(Map.of("admin", Role.ADMINISTRATOR, "chair", Role.CHAIR));
    assertEquals("NOBODY_CONFIRMS_LINK", why(asks("admin", "chair")));
    assertTrue(kept.rows.isEmpty());
  }

  @Test
  void nobody_makes_one_for_themselves_nor_for_a_closed_account() {
    assertEquals("OWN_PASSWORD", why(asks("admin", "admin")));
    roster.scene.closed("member");
    assertEquals("CLOSED", why(asks("admin", "member")));
    assertEquals("NO_SUCH_PERSON", why(asks("admin", "nobody")));
  }

  @Test
  void only_who_keeps_people_makes_one() {
    for (var who : List.of("chair", "publisher", "auditor", "member")) {
      assertEquals("KEEP_PEOPLE", why(asks(who, "writer")), who);
    }
    var link = asked("admin", "writer").link();
    for (var who : List.of("auditor", "member", "reviewer")) {
      assertEquals("COUNTERSIGN_ROLES", why(confirms(who, "writer", link)), who);
      assertEquals("COUNTERSIGN_ROLES", why(takesBack(who, "writer", link)), who);
    }
  }

  @Test
  void a_new_link_takes_the_place_of_the_old_one() {
    var first = asked("admin", "reviewer").link();
    var second = asked("admin", "reviewer").link();
    assertNotEquals(first.id(), second.id());
    assertFalse(kept.rows.get(first.digest()).good(roster.scene.clock()));
    assertEquals("NO_SUCH_LINK", why(confirms("chair", "reviewer", first)), "what the chair saw is not what is open");
  }

  @Test
  void a_second_officer_ends_one_that_they_do_not_want() {
    var link = asked("admin", "reviewer").link();
    assertEquals("done", why(takesBack("publisher", "reviewer", link)));
    assertFalse(kept.rows.get(link.digest()).good(roster.scene.clock()));
    assertEquals("password.reset-asked password.reset-taken-back", roster.log("reviewer"));
  }

  @Test
  void one_of_an_officer_who_keeps_people_no_more_is_not_there() {
    var link = asked("admin", "reviewer").link();
    roster.scene.becomes("admin", Role.MEMBER);
    assertEquals("NO_SUCH_LINK", why(confirms("chair", "reviewer", link)));
    assertEquals(Optional.empty(), roster.scene.as("chair", () -> use().open("reviewer")));
  }

  @Test
  void of_a_member_there_is_nothing_to_confirm() {
    assertEquals("NO_SUCH_LINK", why(confirms("chair", "member", asked("admin", "member").link())));
  }

  private GivePassword use() {
    return roster.scene.use(GivePassword.class);
  }

  private Decision<Made> asks(String who, String whom) {
    return roster.scene.as(who, () -> use().ask(whom, false));
  }

  private Made asked(String who, String whom) {
    return asks(who, whom).answer().orElseThrow();
  }

  private Open open(String who, String whom) {
    return roster.scene.as(who, () -> use().open(whom)).orElseThrow();
  }

  private Decision<PasswordLink> confirms(String who, String whom, PasswordLink link) {
    return roster.scene.as(who, () -> use().confirm(whom, link.id()));
  }

  private Decision<PasswordLink> takesBack(String who, String whom, PasswordLink link) {
    return roster.scene.as(who, () -> use().takeBack(whom, link.id()));
  }

  private List<Notice.Kind> told(String who) {
    return roster.scene.stored(tables -> tables.notices().newest(who, Instant.EPOCH, 10)).stream()
        .map(Notice::kind).toList();
  }
}
