package org.imprimatur.login.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;

/**
 * That whoever is in a group at the provider holds a role here while they are signed in.
 *
 * @param id never changes
 * @param group as the provider writes it
 * @param role what it gives
 * @param source of which provider, see {@link Provider#source}
 * @param askedBy who said so, by user name
 * @param askedAt when
 * @param confirmedBy the second officer, where two officers give such a role; empty before
 */
public record GroupRole(String id, String group, Role role, String source, String askedBy, Instant askedAt,
    Optional<String> confirmedBy) {

  /** The longest name of a group, in characters. */
  public static final int LONGEST = 200;

  /** Who is supervised by whom is said here, person by person, so no group says that somebody is either. */
  public static final Set<Role> OF_THE_SOCIETY = Set.of(Role.TRAINEE, Role.SUPERVISOR);

  /** Tells whether a second officer must confirm it and has not. */
  public boolean waits() {
    return role.byTwo() && confirmedBy.isEmpty();
  }

  /** Tells whether it counts at a provider. */
  public boolean stands(String now) {
    return source.equals(now) && !waits();
  }

  /** Tells whether somebody is the second officer who may confirm it: of those who decide on posts. */
  public boolean confirmableBy(Person officer) {
    return waits() && !askedBy.equals(officer.username()) && Permission.CONFIRM_ROLES.heldBy(officer);
  }

  /**
   * Returns what groups give.
   *
   * @param rows those that count
   * @param own whether the person themselves proved to be both, see
   *     {@link org.imprimatur.identity.model.OutsideName#own}; what a mail has connected carries nothing that two
   *     officers give
   */
  public static Set<Role> given(Collection<GroupRole> rows, Collection<String> groups, boolean own) {
    return rows.stream().filter(row -> groups.contains(row.group())).map(GroupRole::role)
        .filter(role -> own || !role.byTwo()).collect(Collectors.toUnmodifiableSet());
  }
}
