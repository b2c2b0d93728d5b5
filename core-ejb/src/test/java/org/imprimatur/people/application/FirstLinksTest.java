package org.imprimatur.people.application;

import static org.imprimatur.people.application.Roster.why;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.application.KeptPasswordLinks;
import org.imprimatur.identity.model.PasswordLink;
import org.imprimatur.identity.model.PasswordLinks;
import org.imprimatur.notice.model.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A link to a first password that is open when its person gets a seat: who opens the seat by it, and who does not. */
class FirstLinksTest {

  private final KeptPasswordLinks kept = new KeptPasswordLinks();
  private final Roster roster = new Roster();

  @BeforeEach
  void somebody_came_in_by_a_sheet() {
    roster.scene.with(PasswordLinks.class, kept);
    roster.scene.bySystem(() -> roster.scene.use(People.class)
        .add(new Person("new.one", "New One", "", Set.of(Role.MEMBER), Optional.empty(), true)));
  }

  @Test
  void who_confirms_the_seat_and_sees_the_link_confirms_both() {
    var change = roster.asked("admin", "new.one", Role.REVIEWER);
    var link = made("admin");
    assertTrue(open("chair").covered());
    assertEquals("done", why(roster.confirms("chair", change, link)));
    assertFalse(waits());
    assertEquals(Optional.of("chair"), stored(link).confirmedBy());
    assertEquals("roles.asked password.reset-asked roles.given password.reset-confirmed", roster.log("new.one"));
    assertEquals(List.of(), waiting("chair"));
  }

  @Test
  void a_link_that_the_second_officer_was_not_shown_waits() {
    var change = roster.asked("admin", "new.one", Role.REVIEWER);
    var shown = made("admin");
    made("admin");
    assertEquals("done", why(roster.confirms("chair", change, shown)));
    assertTrue(waits(), "made after the chair opened the page");
    assertEquals(Optional.empty(), kept.open("new.one", roster.scene.clock()).orElseThrow().confirmedBy());
  }

  @Test
  void none_that_is_made_after_the_seat_was_confirmed_is_good_by_it() {
    var change = roster.asked("admin", "new.one", Role.REVIEWER);
    roster.confirms("chair", change, made("admin"));
    made("admin");
    assertTrue(waits());
  }

  @Test
  void who_made_the_link_does_not_confirm_it_with_a_seat_that_the_chair_asked_for() {
    var change = roster.asked("chair", "new.one", Role.REVIEWER);
    var link = made("admin");
    assertFalse(open("admin").covered());
    assertEquals("done", why(roster.confirms("admin", change, link)));
    assertTrue(waits());
    assertEquals(List.of("new.one"), waiting("chair"));
    assertEquals(List.of("new.one"), waiting("admin"));
    assertTrue(told("chair").contains(Notice.Kind.PASSWORD_LINK));
  }

  @Test
  void two_administrators_do_not_open_a_seat_between_them() {
    roster.scene.becomes("writer", Role.ADMINISTRATOR);
    var change = roster.asked("chair", "new.one", Role.REVIEWER);
    var link = made("admin");
    assertEquals("done", why(roster.confirms("writer", change, link)));
    assertTrue(waits());
  }

  @Test
  void a_link_for_somebody_who_had_a_password_waits() {
    var change = roster.asked("admin", "member", Role.REVIEWER);
    var link = roster.scene.as("admin", () -> use().ask("member", false)).answer().orElseThrow().link();
    roster.confirms("chair", change, link);
    assertTrue(roster.scene.as("chair", () -> use().open("member")).orElseThrow().waits());
  }

  @Test
  void a_link_that_ends_the_code_waits() {
    var change = roster.asked("admin", "new.one", Role.REVIEWER);
    var link = roster.scene.as("admin", () -> use().ask("new.one", true)).answer().orElseThrow().link();
    roster.confirms("chair", change, link);
    assertTrue(waits());
  }

  @Test
  void a_link_of_somebody_with_a_seat_is_not_confirmed_by_another_seat() {
    roster.confirms("chair", roster.asked("admin", "new.one", Role.REVIEWER));
    var link = made("admin");
    roster.confirms("chair", roster.asked("admin", "new.one", Role.REVIEWER, Role.ETHICS), link);
    assertTrue(waits());
  }

  @Test
  void a_link_for_a_member_waits_for_nobody() {
    made("admin");
    assertEquals(List.of(), waiting("chair"));
  }

  @Test
  void whoever_may_not_read_people_sees_none_that_wait() {
    roster.confirms("chair", roster.asked("admin", "new.one", Role.REVIEWER));
    made("admin");
    assertEquals(List.of("new.one"), waiting("auditor"));
    assertEquals(List.of(), waiting("member"));
  }

  private GivePassword use() {
    return roster.scene.use(GivePassword.class);
  }

  private PasswordLink made(String who) {
    return roster.scene.as(who, () -> use().ask("new.one", false)).answer().orElseThrow().link();
  }

  private PasswordLink stored(PasswordLink link) {
    return kept.rows.get(link.digest());
  }

  private GivePassword.Open open(String who) {
    return roster.scene.as(who, () -> use().open("new.one")).orElseThrow();
  }

  private boolean waits() {
    return open("publisher").waits();
  }

  private List<String> waiting(String who) {
    return roster.scene.as(who, () -> use().waiting()).stream().map(each -> each.link().person()).toList();
  }

  private List<Notice.Kind> told(String who) {
    return roster.scene.stored(tables -> tables.notices().newest(who, Instant.EPOCH, 10)).stream()
        .map(Notice::kind).toList();
  }
}
