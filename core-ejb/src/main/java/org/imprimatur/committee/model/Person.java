package org.imprimatur.committee.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.kernel.model.CanonicalJson;
import org.imprimatur.kernel.model.Sha256;

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

  /** Returns the same person with other roles; whoever is no trainee any more has no supervisor either. */
  public Person with(Set<Role> others) {
    return new Person(username, name, credentials, others,
        supervisor.filter(name -> others.contains(Role.TRAINEE)), active);
  }

  /**
   * Returns the same person with the account closed. Seats and offices end with it: who opens it again gives none of
   * them back, for two officers do that.
   */
  public Person closed() {
    var left = roles.stream().filter(role -> !role.byTwo()).collect(Collectors.toUnmodifiableSet());
    return new Person(username, name, credentials, left, supervisor, false);
  }

  /** Returns the same person with the account open. */
  public Person reopened() {
    return new Person(username, name, credentials, roles, supervisor, true);
  }

  /** Returns a mark that changes with everything that can change: whoever read another one read something else. */
  public String edition() {
    return Sha256.hex(CanonicalJson.of(Map.of("name", name, "credentials", credentials, "roles",
        roles.stream().sorted().map(Role::name).toList(), "supervisor", supervisor.orElse(""), "active", active)));
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
