package org.imprimatur.committee.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.imprimatur.committee.model.CommitteeGrounds;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Relation;
import org.imprimatur.committee.model.Role;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthorityTest {

  private static final Subject POST = post();

  @ParameterizedTest
  @EnumSource(Permission.class)
  void a_visitor_may_nothing(Permission permission) {
    assertTrue(new Authority(Optional::empty).require(permission, post(Relation.AUTHOR)).objection().isPresent());
  }

  @ParameterizedTest
  @EnumSource(Permission.class)
  void a_closed_account_may_nothing_whatever_its_roles(Permission permission) {
    var closed = new Person("ada", "Ada", "MD", Set.of(Role.values()), Optional.empty(), false);
    assertFalse(new Authority(() -> Optional.of(closed)).may(permission, post(Relation.AUTHOR)));
  }

  @Test
  void the_administrator_does_nothing_to_a_post_by_being_one() {
    var may = Permission.aboutPosts().stream().filter(permission -> by(Role.ADMINISTRATOR).may(permission, POST));
    assertEquals(List.of(), may.toList());
  }

  @Test
  void whoever_may_is_handed_on_as_they_are_now() {
    var person = person(Role.CHAIR);
    assertEquals(Optional.of(person),
        new Authority(() -> Optional.of(person)).require(Permission.READ_LOG, Subject.NONE).answer());
  }

  @Test
  void who_asks_is_looked_up_at_each_question() {
    var asking = new AtomicReference<>(person(Role.CHAIR));
    var authority = new Authority(() -> Optional.of(asking.get()));
    assertTrue(authority.may(Permission.READ_LOG, Subject.NONE));
    asking.set(person(Role.MEMBER));
    assertFalse(authority.may(Permission.READ_LOG, Subject.NONE));
  }

  @Test
  void a_role_is_not_enough_where_the_standing_to_the_post_forbids() {
    assertEquals(Optional.empty(), refused(Permission.VOTE, POST, Role.REVIEWER));
    assertEquals(Optional.of(Code.VOTER_IS_AUTHOR), refused(Permission.VOTE, post(Relation.AUTHOR), Role.REVIEWER));
    assertEquals(Optional.of(Code.NOT_A_VOTER), refused(Permission.VOTE, POST, Role.MEMBER));
  }

  @Test
  void a_standing_is_enough_where_no_role_is_asked() {
    assertEquals(Optional.empty(), refused(Permission.SUBMIT, post(Relation.AUTHOR), Role.MEMBER));
    assertEquals(Optional.of(Code.NOT_ALLOWED), refused(Permission.SUBMIT, POST, Role.CHAIR));
  }

  @Test
  void a_post_that_is_not_theirs_to_know_of_is_not_there_for_a_stranger_and_a_visitor_alike() {
    var hidden = Arrays.stream(Permission.values()).filter(Permission::hides).toList();
    assertTrue(hidden.contains(Permission.READ_DRAFT));
    for (var permission : hidden) {
      var missing = Optional.of(POST.missing());
      assertEquals(missing, by(Role.MEMBER).require(permission, POST).objection(), permission.name());
      assertEquals(missing, new Authority(Optional::empty).require(permission, POST).objection(), permission.name());
    }
  }

  private static Subject post(Relation... standing) {
    return new Subject(CommitteeGrounds.NO_SUCH_THING, "post 1", (person, permission) -> Set.of(standing));
  }

  private static Person person(Role... roles) {
    return new Person("ada", "Ada", "MD", Set.of(roles), Optional.empty(), true);
  }

  private static Authority by(Role... roles) {
    return new Authority(() -> Optional.of(person(roles)));
  }

  private static Optional<Code> refused(Permission permission, Subject subject, Role... roles) {
    return by(roles).require(permission, subject).objection().map(Refusal::code);
  }
}
