package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
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
    var seated = store().in(tables -> tables.people().seated()).stream().map(Person::username).toList();
    assertTrue(seated.contains(reviewer));
    assertFalse(seated.contains(member));
  }

  @Test
  default void a_name_that_no_database_can_hold_is_nobody() {
    for (var name : Unstorable.NAMES) {
      assertEquals(Optional.empty(), store().in(tables -> tables.people().find(name)));
      assertEquals(Optional.empty(), store().in(tables -> tables.people().passwordDigest(name)));
    }
  }
}
