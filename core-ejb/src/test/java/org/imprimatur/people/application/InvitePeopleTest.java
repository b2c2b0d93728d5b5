package org.imprimatur.people.application;

import static org.imprimatur.people.application.Roster.why;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.application.KeptInvitations;
import org.imprimatur.identity.model.Invitation;
import org.imprimatur.identity.model.Invitations;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.people.application.InvitePeople.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitePeopleTest {

  private final KeptInvitations kept = new KeptInvitations();
  private final Roster roster = new Roster();

  InvitePeopleTest() {
    roster.scene.with(Invitations.class, kept);
  }

  @Test
  void an_administrator_makes_a_link_for_seven_days_of_which_only_the_digest_is_kept() {
    var made = invited("admin", " Ada North ", Role.TRAINEE);
    var stored = kept.rows.get(Sha256.hex(made.secret()));
    assertEquals(made.invitation(), stored);
    assertEquals(Set.of(Role.TRAINEE), stored.roles());
    assertEquals(Optional.of("Ada North"), stored.name());
    assertEquals(Optional.of("admin"), stored.madeBy());
    assertEquals(stored.madeAt().plus(Invitation.LIFE), stored.expiresAt());
  }

  @Test
  void the_log_names_the_invitation_and_its_roles_and_neither_name_nor_secret() {
    var made = invited("admin", "Ada North", Role.MEMBER, Role.SUPERVISOR);
    assertEquals("{\"invitation\":\"" + made.invitation().id() + "\",\"roles\":[\"member\",\"supervisor\"]}",
        roster.scene.facts(made.invitation().id(), "person.invited"));
  }

  @Test
  void an_invitation_without_a_name_is_for_whoever_gets_it() {
    assertEquals(Optional.empty(), invited("admin", "  ", Role.MEMBER).invitation().name());
  }

  @Test
  void nobody_is_invited_to_what_two_officers_give() {
    Arrays.stream(Role.values()).filter(Role::byTwo)
        .forEach(role -> assertEquals("BY_TWO_ONLY", why(invites("admin", "", Role.MEMBER, role)), role.name()));
    assertEquals("INVITED_AS_NOTHING", why(invites("admin", "")));
    assertTrue(kept.rows.isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"two\nlines", "a\0b"})
  void a_name_that_cannot_be_shown_is_refused(String name) {
    assertEquals("BAD_INVITEE", why(invites("admin", name, Role.MEMBER)));
  }

  @Test
  void a_name_has_as_many_characters_as_an_account_takes() {
    assertEquals("done", why(invites("admin", "n".repeat(200), Role.MEMBER)));
    assertEquals("BAD_INVITEE", why(invites("admin", "n".repeat(201), Role.MEMBER)));
  }

  @Test
  void only_who_keeps_people_invites_sees_the_open_ones_and_takes_back() {
    var id = invited("admin", "", Role.MEMBER).invitation().id();
    for (var who : List.of("chair", "publisher", "auditor", "supervisor", "member")) {
      assertEquals("KEEP_PEOPLE", why(invites(who, "", Role.MEMBER)), who);
      assertEquals("KEEP_PEOPLE", why(roster.scene.as(who, () -> use().open())), who);
      assertEquals("KEEP_PEOPLE", why(takesBack(who, id)), who);
    }
  }

  @Test
  void open_are_those_that_can_still_be_used() {
    var used = invited("admin", "", Role.MEMBER);
    kept.use(used.invitation().digest(), "ann", roster.scene.clock());
    invited("admin", "late", Role.MEMBER);
    roster.scene.later(Invitation.LIFE);
    var open = invited("admin", "", Role.MEMBER).invitation();
    assertEquals(List.of(open), open("admin"));
  }

  @Test
  void those_of_an_officer_who_keeps_people_no_more_are_not_among_them() {
    invited("admin", "", Role.MEMBER);
    roster.scene.becomes("chair", Role.CHAIR, Role.ADMINISTRATOR);
    roster.scene.becomes("admin", Role.MEMBER);
    assertEquals(List.of(), open("chair"));
  }

  @Test
  void another_administrator_takes_one_back_and_the_log_says_whose_it_was() {
    var made = invited("admin", "", Role.MEMBER).invitation();
    roster.scene.becomes("chair", Role.CHAIR, Role.ADMINISTRATOR);
    assertEquals("done", why(takesBack("chair", made.id())));
    assertFalse(kept.rows.get(made.digest()).good(roster.scene.clock()));
    assertEquals("{\"by\":\"admin\",\"roles\":[\"member\"]}",
        roster.scene.facts(made.id(), "invitation.taken-back"));
    assertEquals("NO_SUCH_INVITATION", why(takesBack("admin", made.id())));
  }

  @Test
  void one_that_was_used_meanwhile_is_not_taken_back() {
    var made = invited("admin", "", Role.MEMBER).invitation();
    kept.use(made.digest(), "ann", roster.scene.clock());
    assertEquals("NO_SUCH_INVITATION", why(takesBack("admin", made.id())));
    assertEquals("person.invited", roster.log(made.id()));
  }

  private InvitePeople use() {
    return roster.scene.use(InvitePeople.class);
  }

  private Decision<Made> invites(String who, String name, Role... roles) {
    return roster.scene.as(who, () -> use().invite(Set.of(roles), name));
  }

  private Made invited(String who, String name, Role... roles) {
    return invites(who, name, roles).answer().orElseThrow();
  }

  private List<Invitation> open(String who) {
    return roster.scene.as(who, () -> use().open()).answer().orElseThrow();
  }

  private Decision<Invitation> takesBack(String who, String id) {
    return roster.scene.as(who, () -> use().takeBack(id));
  }
}
