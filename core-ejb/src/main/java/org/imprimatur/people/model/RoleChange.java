package org.imprimatur.people.model;

import java.time.Instant;
import java.util.Set;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;

/**
 * Roles that one officer has asked for somebody, and that a second one has not confirmed.
 *
 * @param id never changes
 * @param person for whom, by user name
 * @param given the roles asked for
 * @param held what the person was trusted with then
 * @param askedBy the first officer, by user name
 * @param askedAt when
 */
public record RoleChange(String id, String person, Set<Role> given, Set<Role> held, String askedBy, Instant askedAt) {

  public RoleChange {
    given = Set.copyOf(given);
    held = Set.copyOf(held);
  }

  /** Tells whether it can still be confirmed: for the person as it was asked, at the word of somebody who may ask. */
  public boolean stands(Person person, Person asker) {
    return person.active() && person.roles().equals(held) && Permission.SEAT_PEOPLE.heldBy(asker);
  }

  /** Returns what confirming it asks for: of what an administrator asks somebody must know who decides on posts. */
  public static Permission confirming(Person asker) {
    return Permission.CONFIRM_ROLES.heldBy(asker) ? Permission.COUNTERSIGN_ROLES : Permission.CONFIRM_ROLES;
  }

  /** Tells whether an officer has a part in it: nobody decides on what they are trusted with themselves. */
  public boolean concerns(Person officer) {
    return person.equals(officer.username());
  }

  /** Tells whether the second officer may confirm: another one than the first, and not the person it is about. */
  public boolean confirmedBy(Person officer, Person asker) {
    return !askedBy.equals(officer.username()) && !concerns(officer) && confirming(asker).heldBy(officer);
  }
}
