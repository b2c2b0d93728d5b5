package org.imprimatur.login.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.login.application.FinishLogIn.Arrived;
import org.imprimatur.login.model.GroupRole;
import org.imprimatur.login.model.LogInGrounds;
import org.imprimatur.login.model.Provider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What groups give, for how long, and who says so. */
class AskAgainTest {

  private Hall hall = new Hall().connected();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void a_group_gives_its_role_and_gives_nothing_at_the_next_request_after_somebody_left_it() {
    var in = member();
    added("Members", Role.MEMBER);
    var key = hall.session(in);
    hall.groups("Members", "Others");
    assertEquals(Optional.of(Set.of(Role.MEMBER)), hall.roles(key, in));
    hall.groups("Others");
    assertEquals(Optional.of(Set.of()), hall.roles(key, in));
    hall.groups("Members");
    assertEquals(Optional.of(Set.of(Role.MEMBER)), hall.roles(key, in));
    var row = hall.scene.done("chair", () -> hall.use(MapGroups.class).rows()).get(0);
    hall.scene.done("chair", () -> hall.use(MapGroups.class).remove(row.given().id()));
    assertEquals(Optional.of(Set.of()), hall.roles(key, in));
  }

  @Test
  void a_seat_is_given_once_a_chair_has_confirmed_it_and_to_who_connected_by_password_alone() {
    var row = added("Committee", Role.REVIEWER);
    hall.groups("Committee");
    var writer = connected("writer");
    var key = hall.session(writer);
    assertEquals(Optional.of(Set.of()), hall.roles(key, writer), "one officer gives no seat");
    for (var other : Set.of("admin", "member", "reviewer", "auditor")) {
      assertFalse(hall.scene.as(other, () -> hall.use(MapGroups.class).confirm(row.id())).answer().isPresent(), other);
    }
    hall.scene.done("chair", () -> hall.use(MapGroups.class).confirm(row.id()));
    assertEquals(Optional.of(Set.of(Role.REVIEWER)), hall.roles(key, writer));
    assertEquals(LogInGrounds.NOT_SECOND, hall.scene
        .refusal("publisher", () -> hall.use(MapGroups.class).confirm(row.id())).sentence().what(), "once");
    hall.provider.claims.put("sub", "4711");
    hall.provider.userInfo.put("sub", "4711");
    var member = member();
    assertEquals(Optional.of(Set.of()), hall.roles(hall.session(member), member), "a mail carries no seat");
  }

  @Test
  void who_asked_is_no_second_officer_whatever_else_they_are() {
    hall.scene.becomes("admin", Role.ADMINISTRATOR, Role.CHAIR);
    var row = added("Committee", Role.CHAIR);
    assertEquals(LogInGrounds.NOT_SECOND,
        hall.scene.refusal("admin", () -> hall.use(MapGroups.class).confirm(row.id())).sentence().what());
    hall.scene.becomes("admin", Role.MEMBER);
    assertEquals(LogInGrounds.NOT_SECOND, hall.scene
        .refusal("chair", () -> hall.use(MapGroups.class).confirm(row.id())).sentence().what(),
        "who asked is none now");
  }

  @Test
  void what_was_confirmed_of_one_provider_counts_at_no_other() {
    var row = added("Committee", Role.CHAIR);
    hall.scene.done("chair", () -> hall.use(MapGroups.class).confirm(row.id()));
    var writer = connected("writer");
    var key = hall.session(writer);
    hall.groups("Committee");
    assertEquals(Optional.of(Set.of(Role.CHAIR)), hall.roles(key, writer));
    var said = hall.said();
    var saved = hall.saves("admin", new Provider(true, said.issuer(), said.client(), said.scopes(), "roles", ""),
        LyingProvider.SECRET);
    assertTrue(saved.answer().isPresent());
    assertEquals(Optional.empty(), hall.roles(key, writer), "the session is over, too");
    hall.provider.userInfo.put("roles", "Committee");
    var again = hall.signsIn().answer().orElseThrow();
    assertEquals(Optional.of(Set.of()), hall.roles(hall.session(again), again));
  }

  @Test
  void a_provider_that_cannot_be_asked_gives_nothing_and_one_that_says_it_is_over_ends_the_session() {
    added("Members", Role.MEMBER);
    var in = member();
    var key = hall.session(in);
    hall.groups("Members");
    hall.provider.userInfoStatus = 503;
    assertEquals(Optional.of(Set.of()), hall.roles(key, in));
    hall.provider.userInfoStatus = 401;
    assertEquals(Optional.of(Set.of(Role.MEMBER)), hall.roles(key, in), "refreshed");
    hall.scene.later(Duration.ofMinutes(10));
    assertEquals(Optional.of(Set.of(Role.MEMBER)), hall.roles(key, in), "refreshed once the token is over");
    hall.provider.userInfoStatus = 401;
    hall.provider.refreshStatus = 400;
    assertEquals(Optional.empty(), hall.roles(key, in));
    hall.provider.userInfoStatus = 200;
    assertEquals(Optional.empty(), hall.roles(key, in), "for good");
  }

  /** Each page of somebody whose provider hangs would else wait for it, one after the other. */
  @Test
  void a_provider_that_says_nothing_is_asked_for_a_session_once_in_ten_seconds_and_gives_nothing_meanwhile() {
    added("Members", Role.MEMBER);
    var in = member();
    var key = hall.session(in);
    hall.groups("Members");
    hall.provider.userInfoStatus = LyingProvider.HANGS_UP;
    assertEquals(Optional.of(Set.of()), hall.roles(key, in));
    hall.provider.userInfoStatus = 200;
    assertEquals(Optional.of(Set.of()), hall.roles(key, in), "not asked");
    hall.scene.later(Duration.ofSeconds(9));
    assertEquals(Optional.of(Set.of()), hall.roles(key, in), "not asked");
    hall.scene.later(Duration.ofSeconds(1));
    assertEquals(Optional.of(Set.of(Role.MEMBER)), hall.roles(key, in));
  }

  @Test
  void somebody_elses_answer_ends_the_session_and_without_a_refresh_token_an_old_one_ends_roles_alone() {
    hall.provider.refresh = "";
    added("Members", Role.MEMBER);
    var in = member();
    var key = hall.session(in);
    hall.groups("Members");
    hall.provider.userInfoStatus = 401;
    assertEquals(Optional.of(Set.of()), hall.roles(key, in));
    hall.provider.userInfoStatus = 200;
    hall.provider.userInfo.put("sub", "somebody else");
    assertEquals(Optional.empty(), hall.roles(key, in));
  }

  @Test
  void what_is_no_list_of_groups_gives_nothing() {
    added("Members", Role.MEMBER);
    var in = member();
    var key = hall.session(in);
    hall.provider.userInfo.put("groups", "Members");
    assertEquals(Optional.of(Set.of(Role.MEMBER)), hall.roles(key, in), "one alone");
    hall.provider.userInfo.put("groups", List.of("Members\u0000", "\u0007"));
    assertEquals(Optional.of(Set.of()), hall.roles(key, in));
    hall.provider.userInfo.put("groups", Map.of("Members", true));
    assertEquals(Optional.of(Set.of()), hall.roles(key, in));
    hall.provider.userInfo.put("groups", Collections.nCopies(501, "Members"));
    assertEquals(Optional.of(Set.of()), hall.roles(key, in));
  }

  @Test
  void an_operator_may_spare_the_provider_for_a_while() {
    hall.close();
    hall = new Hall(Map.of("imprimatur.login.fresh", "60")).connected();
    added("Members", Role.MEMBER);
    var in = member();
    var key = hall.session(in);
    hall.groups("Members");
    hall.roles(key, in);
    hall.groups();
    assertEquals(Optional.of(Set.of(Role.MEMBER)), hall.roles(key, in));
    hall.scene.later(Duration.ofSeconds(60));
    assertEquals(Optional.of(Set.of()), hall.roles(key, in));
  }

  @Test
  void who_leaves_is_led_to_the_providers_door_out_once() {
    var in = member();
    var key = hall.session(in);
    var door = hall.scene.as(Hall.VISITOR, () -> hall.use(AskAgain.class).farewell(key)).orElseThrow().toString();
    assertTrue(door.startsWith(hall.provider.issuer() + "/out?id_token_hint="), door);
    assertTrue(door.endsWith("&post_logout_redirect_uri=https%3A%2F%2Fposts.society.example%2Flogin"), door);
    assertEquals(Optional.empty(), hall.scene.as(Hall.VISITOR, () -> hall.use(AskAgain.class).farewell(key)));
  }

  @Test
  void an_officer_sees_what_groups_give_now_and_once_all_is_confirmed() {
    added("Members", Role.MEMBER);
    added("Committee", Role.REVIEWER);
    var given = hall.scene.done("chair", () -> hall.use(MapGroups.class).preview(Set.of("Members", "Committee")));
    assertEquals(new MapGroups.Preview(Set.of(Role.MEMBER), Set.of(Role.REVIEWER)), given);
    var privacy = connected("privacy");
    hall.groups("Members", "Committee");
    hall.roles(hall.session(privacy), privacy);
    var known = hall.scene.done("chair", () -> hall.use(MapGroups.class).known()).get(0);
    assertEquals("privacy", known.person().username());
    assertEquals(Set.of("Members", "Committee"), known.name().groups());
    assertEquals(Set.of(Role.REVIEWER), known.later());
    for (var other : Set.of("member", "auditor")) {
      assertFalse(hall.scene.as(other, () -> hall.use(MapGroups.class).rows()).answer().isPresent(), other);
    }
  }

  @Test
  void a_group_needs_a_name_and_is_added_once() {
    assertEquals(LogInGrounds.BAD_GROUP,
        hall.scene.refusal("admin", () -> hall.use(MapGroups.class).add("  ", Role.MEMBER)).sentence().what());
    added("Members", Role.MEMBER);
    assertEquals(LogInGrounds.THERE_ALREADY,
        hall.scene.refusal("admin", () -> hall.use(MapGroups.class).add(" Members ", Role.MEMBER)).sentence().what());
    assertFalse(hall.scene.as("chair", () -> hall.use(MapGroups.class).add("X", Role.MEMBER)).answer().isPresent());
  }

  private GroupRole added(String group, Role role) {
    return hall.scene.done("admin", () -> hall.use(MapGroups.class).add(group, role));
  }

  private Arrived member() {
    hall.mail("member", "member@society.example", true);
    hall.claims("member@society.example", true);
    return hall.signsIn().answer().orElseThrow();
  }

  private Arrived connected(String who) {
    assertTrue(hall.connects(who, Hall.PASSWORD).answer().isPresent());
    return hall.signsIn().answer().orElseThrow();
  }
}
