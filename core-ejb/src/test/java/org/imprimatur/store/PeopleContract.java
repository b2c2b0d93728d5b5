package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.junit.jupiter.api.Test;

/** People. */
interface PeopleContract extends StoreContract {

  @Test
  default void a_person_comes_back_as_stored() {
    var supervisor = Some.person(store(), Role.SUPERVISOR);
    var person = new Person("t." + Some.id(), "Zoë 🦉 Łukasz", "MD, PGY-2 resident", Set.of(Role.TRAINEE, Role.MEMBER),
        Optional.of(supervisor), true);
    store().run(tables -> tables.people().add(person, "the digest"));
    assertEquals(Optional.of(person), store().in(tables -> tables.people().find(person.username())));
    assertEquals(Optional.of("the digest"), store().in(tables -> tables.people().passwordDigest(person.username())));
  }

  @Test
  default void a_person_without_roles_comes_back_without_roles() {
    var username = Some.person(store());
    assertEquals(Set.of(), store().in(tables -> tables.people().find(username)).orElseThrow().roles());
  }

  @Test
  default void several_are_found_at_once_each_once_and_who_is_not_there_is_left_out() {
    var one = Some.person(store(), Role.REVIEWER);
    var other = Some.person(store());
    var asked = new ArrayList<>(List.of(one, "nobody." + Some.id(), other, one));
    asked.addAll(Unstorable.NAMES);
    var found = store().in(tables -> tables.people().named(asked)).stream().map(Person::username).sorted().toList();
    assertEquals(Stream.of(one, other).sorted().toList(), found);
    assertEquals(List.of(), store().in(tables -> tables.people().named(List.of())));
  }

  @Test
  default void only_those_who_hold_a_seat_are_seated() {
    var reviewer = Some.person(store(), Role.REVIEWER);
    var member = Some.person(store(), Role.MEMBER);
    var seated = holding(Role.SEATS);
    assertTrue(seated.contains(reviewer));
    assertFalse(seated.contains(member));
  }

  @Test
  default void each_role_is_found_by_its_holders_and_by_no_others() {
    var holders = new EnumMap<Role, String>(Role.class);
    Arrays.stream(Role.values()).forEach(role -> holders.put(role, Some.person(store(), role)));
    holders.forEach((role, holder) -> {
      var found = new HashSet<>(holding(Set.of(role)));
      found.retainAll(holders.values());
      assertEquals(Set.of(holder), found);
    });
  }

  @Test
  default void who_holds_several_roles_is_found_by_each_and_once_by_all() {
    var several = Some.person(store(), Role.MEMBER, Role.PRIVACY, Role.CHAIR, Role.AUDITOR);
    for (var role : List.of(Role.MEMBER, Role.PRIVACY, Role.CHAIR, Role.AUDITOR)) {
      assertTrue(holding(Set.of(role)).contains(several), role::name);
    }
    assertEquals(1, Collections.frequency(holding(EnumSet.allOf(Role.class)), several));
    assertFalse(holding(Set.of(Role.ADVOCACY, Role.TRAINEE)).contains(several));
  }

  @Test
  default void members_and_trainees_are_found_as_anybody() {
    var member = Some.person(store(), Role.MEMBER);
    var trainee = Some.person(store(), Role.TRAINEE);
    var both = Some.person(store(), Role.MEMBER, Role.TRAINEE);
    assertTrue(holding(Set.of(Role.MEMBER)).containsAll(List.of(member, both)));
    assertFalse(holding(Set.of(Role.MEMBER)).contains(trainee));
    assertTrue(holding(Set.of(Role.TRAINEE, Role.CHAIR)).containsAll(List.of(trainee, both)));
  }

  @Test
  default void whose_account_is_closed_holds_nothing() {
    var closed = new Person("c." + Some.id(), "Name", "MD", Set.of(Role.CHAIR), Optional.empty(), false);
    store().run(tables -> tables.people().add(closed, "digest"));
    assertFalse(holding(EnumSet.allOf(Role.class)).contains(closed.username()));
    assertTrue(store().in(tables -> tables.people().named(List.of(closed.username()))).contains(closed));
  }

  @Test
  default void who_holds_nothing_is_found_by_no_role_and_nobody_by_none() {
    var nothing = Some.person(store());
    assertFalse(holding(EnumSet.allOf(Role.class)).contains(nothing));
    assertEquals(List.of(), holding(Set.of()));
  }

  @Test
  default void holders_come_whole_and_in_the_order_of_their_names() {
    var last = "holder.b." + Some.id();
    var first = "holder.a." + Some.id();
    var supervisor = Optional.of(Some.person(store(), Role.SUPERVISOR));
    var people = Stream.of(last, first)
        .map(name -> new Person(name, "Zoë Łukasz", "MD, PhD", Set.of(Role.ETHICS, Role.TRAINEE), supervisor, true))
        .toList();
    people.forEach(person -> store().run(tables -> tables.people().add(person, "digest")));
    var found = store().in(tables -> tables.people().holding(Set.of(Role.ETHICS)));
    assertEquals(List.of(people.get(1), people.get(0)), found.stream().filter(people::contains).toList());
  }

  private List<String> holding(Set<Role> roles) {
    return store().in(tables -> tables.people().holding(roles)).stream().map(Person::username).toList();
  }

  @Test
  default void a_name_that_no_database_can_hold_is_nobody() {
    for (var name : Unstorable.NAMES) {
      assertEquals(Optional.empty(), store().in(tables -> tables.people().find(name)));
      assertEquals(Optional.empty(), store().in(tables -> tables.people().passwordDigest(name)));
    }
  }
}
