package org.imprimatur.committee.model;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody with an account.
 *
 * @param username the name used everywhere to mean this person: never changed, never given to another
 * @param name as printed, such as {@code Asha Rao}
 * @param credentials printed after the name, such as {@code MD} or {@code MD, PGY-2 resident}; may be empty
 * @param roles what the society trusts this person with
 * @param supervisor the supervisor's user name, for a trainee
 * @param active false once the account is closed
 */
public record Person(
    String username, String name, String credentials, Set<Role> roles, Optional<String> supervisor, boolean active) {

  public Person {
    roles = Set.copyOf(roles);
  }

  /** Tells whether the person holds the role. */
  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** Tells whether the person holds a seat on the committee. */
  public boolean seated() {
    return active && !Collections.disjoint(roles, Role.SEATS);
  }

  /** Tells whether the person may have something said: a member or a trainee whose account is open. */
  public boolean inGoodStanding() {
    return active && (is(Role.MEMBER) || is(Role.TRAINEE));
  }

  /** Returns the name with its credentials, as a by-line prints it. */
  public String signature() {
    return credentials.isEmpty() ? name : name + ", " + credentials;
  }
}
