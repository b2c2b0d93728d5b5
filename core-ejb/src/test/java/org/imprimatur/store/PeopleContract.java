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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.imprimatur.committee.model.People.Search;
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
  default void what_has_changed_about_a_person_comes_back_and_the_password_stays() {
    var username = Some.person(store(), Role.MEMBER);
    var other = new Person(username, "Another Name", "DO", Set.of(Role.TRAINEE, Role.REVIEWER),
        Optional.of(Some.person(store(), Role.SUPERVISOR)), false);
    store().run(tables -> tables.people().change(other));
    assertEquals(Optional.of(other), store().in(tables -> tables.people().find(username)));
    assertEquals(Optional.of("digest"), store().in(tables -> tables.people().passwordDigest(username)));
  }

  @Test
  default void a_change_is_seen_by_the_next_question_of_its_own_transaction() {
    var username = Some.person(store(), Role.MEMBER);
    var seated = new Person(username, "Name", "MD", Set.of(Role.CHAIR), Optional.empty(), true);
    store().run(tables -> {
      tables.people().find(username);
      tables.people().change(seated);
      assertEquals(List.of(seated), tables.people().named(List.of(username)));
      assertTrue(tables.people().holding(Set.of(Role.CHAIR)).contains(seated));
    });
  }

  @Test
  default void whoever_is_added_without_a_password_is_there_and_has_no_digest() {
    var person = new Person("n." + Some.id(), "New", "", Set.of(Role.MEMBER), Optional.empty(), true);
    store().run(tables -> tables.people().add(person));
    assertEquals(Optional.of(person), store().in(tables -> tables.people().find(person.username())));
    assertEquals(Optional.empty(), store().in(tables -> tables.people().passwordDigest(person.username())));
  }

  @Test
  default void people_are_found_by_a_part_of_either_name_in_whatever_case() {
    var mark = Some.id();
    var one = added("a." + mark, "Zoë 100%_Łukasz " + mark, Role.MEMBER);
    var other = added("b." + mark, "Ben " + mark.toUpperCase(Locale.ROOT), Role.MEMBER);
    assertEquals(List.of(one, other), found(mark));
    assertEquals(List.of(one), found("zoë 100%_Łukasz " + mark));
    assertEquals(List.of(other), found("BEN " + mark));
    assertEquals(List.of(one), found("a." + mark));
    assertEquals(List.of(), found("Zoë 100__Łukasz " + mark));
    assertEquals(List.of(), found("% " + mark));
  }

  @Test
  default void people_are_found_by_role_and_by_whether_their_account_is_open() {
    var mark = Some.id();
    var seat = added("a." + mark, "A", Role.MEMBER, Role.REVIEWER);
    var plain = added("b." + mark, "B", Role.MEMBER);
    var closed = new Person("c." + mark, "C", "", Set.of(Role.REVIEWER), Optional.empty(), false);
    store().run(tables -> tables.people().add(closed));
    assertEquals(List.of(seat, closed), found(new Search(mark, Optional.of(Role.REVIEWER), Optional.empty()), 0, 9));
    assertEquals(List.of(seat, plain), found(new Search(mark, Optional.of(Role.MEMBER), Optional.empty()), 0, 9));
    assertEquals(List.of(closed), found(new Search(mark, Optional.empty(), Optional.of(false)), 0, 9));
    assertEquals(List.of(seat), found(new Search(mark, Optional.of(Role.REVIEWER), Optional.of(true)), 0, 9));
  }

  @Test
  default void people_are_found_by_whether_they_have_a_password_yet() {
    var mark = Some.id();
    var without = new Person("a." + mark, "A", "", Set.of(Role.MEMBER), Optional.empty(), true);
    store().run(tables -> tables.people().add(without));
    var with = new Person("b." + mark, "B", "", Set.of(Role.MEMBER), Optional.empty(), true);
    store().run(tables -> tables.people().add(with, "digest"));
    assertEquals(List.of(without),
        found(new Search(mark, Optional.empty(), Optional.of(true), Optional.of(false)), 0, 9));
    assertEquals(List.of(with), found(new Search(mark, Optional.empty(), Optional.empty(), Optional.of(true)), 0, 9));
  }

  @Test
  default void a_stretch_has_so_many_after_so_many_and_the_number_is_of_all() {
    var mark = Some.id();
    var all = Stream.of("a.", "b.", "c.", "d.").map(letter -> added(letter + mark, letter, Role.MEMBER)).toList();
    var search = new Search(mark, Optional.empty(), Optional.empty());
    assertEquals(all.subList(1, 3), found(search, 1, 2));
    assertEquals(List.of(), found(search, 4, 2));
    assertEquals(4L, store().in(tables -> tables.people().count(search)).longValue());
  }

  @Test
  default void words_that_no_database_can_hold_find_nobody() {
    for (var name : Unstorable.NAMES) {
      assertEquals(List.of(), found("x" + name + Some.id()));
    }
  }

  private Person added(String username, String name, Role... roles) {
    var person = new Person(username, name, "MD", Set.of(roles), Optional.empty(), true);
    store().run(tables -> tables.people().add(person, "digest"));
    return person;
  }

  private List<Person> found(String words) {
    return found(new Search(words, Optional.empty(), Optional.empty()), 0, 10);
  }

  private List<Person> found(Search search, int skipped, int limit) {
    return store().in(tables -> tables.people().found(search, skipped, limit));
  }

  @Test
  default void a_name_that_no_database_can_hold_is_nobody() {
    for (var name : Unstorable.NAMES) {
      assertEquals(Optional.empty(), store().in(tables -> tables.people().find(name)));
      assertEquals(Optional.empty(), store().in(tables -> tables.people().passwordDigest(name)));
    }
  }

  @Test
  default void many_are_added_at_once_and_one_may_be_supervised_by_one_who_comes_later() {
    var mark = Some.id();
    var trainee = new Person("t." + mark, "Tomi", "MD", Set.of(Role.TRAINEE), Optional.of("s." + mark), true);
    var supervisor = new Person("s." + mark, "Sol", "MD", Set.of(Role.SUPERVISOR), Optional.empty(), true);
    store().run(tables -> tables.people().add(List.of(trainee, supervisor)));
    assertEquals(Optional.of(trainee), store().in(tables -> tables.people().find(trainee.username())));
    assertEquals(Optional.of(supervisor), store().in(tables -> tables.people().find(supervisor.username())));
    assertEquals(Optional.empty(), store().in(tables -> tables.people().passwordDigest(trainee.username())));
  }
}
