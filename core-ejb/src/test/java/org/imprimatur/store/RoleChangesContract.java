package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.people.model.RoleChange;
import org.junit.jupiter.api.Test;

/** What waits for a second officer. */
interface RoleChangesContract extends StoreContract {

  @Test
  default void a_change_comes_back_as_stored_by_its_id_and_by_its_person() {
    var change = change(Set.of(Role.REVIEWER, Role.CHAIR), Set.of(Role.MEMBER), 0);
    store().run(tables -> tables.roleChanges().add(change));
    assertEquals(Optional.of(change), store().in(tables -> tables.roleChanges().find(change.id())));
    assertEquals(Optional.of(change), store().in(tables -> tables.roleChanges().of(change.person())));
  }

  @Test
  default void who_held_nothing_held_nothing_when_it_is_read() {
    var change = change(Set.of(Role.REVIEWER), Set.of(), 0);
    store().run(tables -> tables.roleChanges().add(change));
    assertEquals(Set.of(), store().in(tables -> tables.roleChanges().find(change.id())).orElseThrow().held());
  }

  @Test
  default void changes_come_in_the_order_in_which_they_were_asked() {
    var late = change(Set.of(Role.REVIEWER), Set.of(), 20);
    var early = change(Set.of(Role.REVIEWER), Set.of(), 10);
    store().run(tables -> List.of(late, early).forEach(tables.roleChanges()::add));
    var mine =
        store().in(tables -> tables.roleChanges().all()).stream().filter(List.of(late, early)::contains).toList();
    assertEquals(List.of(early, late), mine);
  }

  @Test
  default void a_removed_change_is_gone_and_another_may_come() {
    var change = change(Set.of(Role.REVIEWER), Set.of(), 0);
    store().run(tables -> tables.roleChanges().add(change));
    store().run(tables -> tables.roleChanges().remove(change.id()));
    assertEquals(Optional.empty(), store().in(tables -> tables.roleChanges().find(change.id())));
    assertEquals(Optional.empty(), store().in(tables -> tables.roleChanges().of(change.person())));
    var next = new RoleChange(Some.id(), change.person(), Set.of(Role.ETHICS), Set.of(), change.askedBy(), Some.NOON);
    store().run(tables -> tables.roleChanges().add(next));
    assertEquals(Optional.of(next), store().in(tables -> tables.roleChanges().of(change.person())));
  }

  @Test
  default void what_is_not_there_is_removed_without_a_fault_and_a_name_that_cannot_be_has_nothing() {
    store().run(tables -> tables.roleChanges().remove("no such change"));
    for (var name : Unstorable.NAMES) {
      assertEquals(Optional.empty(), store().in(tables -> tables.roleChanges().of(name)));
      assertEquals(Optional.empty(), store().in(tables -> tables.roleChanges().find(name)));
    }
  }

  @Test
  default void the_same_id_is_not_kept_twice() {
    var change = change(Set.of(Role.REVIEWER), Set.of(), 0);
    store().run(tables -> tables.roleChanges().add(change));
    var other =
        new RoleChange(change.id(), Some.person(store()), change.given(), Set.of(), change.askedBy(), Some.NOON);
    assertThrows(RuntimeException.class, () -> store().run(tables -> tables.roleChanges().add(other)));
  }

  @Test
  default void of_two_who_confirm_at_once_the_second_waits_and_finds_nothing() throws Exception {
    var change = change(Set.of(Role.REVIEWER), Set.of(), 0);
    store().run(tables -> tables.roleChanges().add(change));
    var found = Parallel.secondWaits(store(), tables -> {
      tables.roleChanges().lock();
      tables.roleChanges().remove(change.id());
      return change;
    }, tables -> {
      tables.roleChanges().lock();
      return tables.roleChanges().find(change.id());
    });
    assertEquals(Optional.empty(), found);
  }

  @Test
  default void who_waited_sees_people_as_the_first_left_them_whatever_they_read_before() throws Exception {
    var chair = Some.person(store(), Role.CHAIR);
    var roles = Parallel.secondWaits(store(), tables -> {
      tables.roleChanges().lock();
      tables.people().change(new Person(chair, "Name", "", Set.of(Role.MEMBER), Optional.empty(), true));
      return chair;
    }, tables -> {
      tables.people().find(chair);
      tables.roleChanges().lock();
      return tables.people().named(List.of(chair)).get(0).roles();
    });
    assertEquals(Set.of(Role.MEMBER), roles);
  }

  private RoleChange change(Set<Role> given, Set<Role> held, int seconds) {
    return new RoleChange(Some.id(), Some.person(store(), held.toArray(Role[]::new)), given, held,
        Some.person(store(), Role.ADMINISTRATOR), Some.NOON.plusSeconds(seconds));
  }
}
