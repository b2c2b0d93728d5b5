package org.imprimatur.committee.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One way to a permission.
 *
 * @param roles one of them is needed; empty where the role does not matter
 * @param relations one of them is needed; empty where it does not matter how somebody stands to the thing
 * @param barring none of them may hold
 */
record Grant(Set<Role> roles, Set<Relation> relations, Set<Relation> barring) {

  /** Anybody who is signed in. */
  static Grant anybody() {
    return new Grant(Set.of(), Set.of(), Set.of());
  }

  /** Whoever holds one of these roles. */
  static Grant to(Role... roles) {
    return to(Set.of(roles));
  }

  /** Whoever holds one of these roles. */
  static Grant to(Collection<Role> roles) {
    return new Grant(Set.copyOf(roles), Set.of(), Set.of());
  }

  /** Whoever stands to the thing in one of these ways. */
  static Grant as(Relation... relations) {
    return new Grant(Set.of(), Set.of(relations), Set.of());
  }

  /** The same, but nobody who also stands in one of these ways. */
  Grant unless(Relation... relations) {
    return new Grant(roles, this.relations, EnumSet.copyOf(Arrays.asList(relations)));
  }

  boolean given(Person person, Set<Relation> standing) {
    return (roles.isEmpty() || !Collections.disjoint(roles, person.roles()))
        && (relations.isEmpty() || !Collections.disjoint(relations, standing))
        && Collections.disjoint(barring, standing);
  }

  /** Tells whether it asks nothing of how somebody stands to the thing. */
  boolean byRole() {
    return relations.isEmpty();
  }

  /** Tells whether whoever is signed in has it. */
  boolean anybodys() {
    return roles.isEmpty() && relations.isEmpty();
  }

  /** Returns it as people are told of it. */
  Way way() {
    var grouped = anybodys() ? Stream.of(Group.ANYBODY)
        : roles.equals(Role.SEATS) ? Stream.of(Group.SEAT)
            : roles.equals(Role.OFFICERS) ? Stream.of(Group.OFFICER) : roles.stream().sorted();
    return new Way(Stream.<Enum<?>>concat(grouped, relations.stream().sorted()).toList(),
        barring.stream().sorted().toList());
  }

  /** Every relation that makes a difference here. */
  Stream<Relation> minded() {
    return Stream.concat(relations.stream(), barring.stream());
  }
}
