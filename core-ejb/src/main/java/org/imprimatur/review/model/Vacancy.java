package org.imprimatur.review.model;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.kernel.model.Sentence;

/**
 * Required roles that nobody holds who may vote, and who must name somebody.
 *
 * @param roles the roles
 * @param byChair true when a chair may vote on the post and so names alone; else two officers do
 */
public record Vacancy(Set<Role> roles, boolean byChair) {

  private enum Said {
    WAITS
  }

  public Vacancy {
    roles = Set.copyOf(roles);
  }

  /** Works out who must name somebody for the roles; {@code officers} are all whose account is open. */
  public static Vacancy of(Set<Role> roles, Collection<Person> officers, Exclusions excluded) {
    var alone = Permission.NAME_VOTER_ALONE;
    return new Vacancy(roles, officers.stream().anyMatch(person -> alone.granted(person, excluded.relations(person))));
  }

  /**
   * Tells whether the person may take part in naming: the chair, or an officer where no chair may vote; nobody
   * excluded.
   */
  public boolean namedBy(Person person, Exclusions excluded) {
    return asks().granted(person, excluded.relations(person));
  }

  /** Returns what naming somebody asks for: who may name alone is not asked together with others. */
  public Permission asks() {
    return byChair ? Permission.NAME_VOTER_ALONE : Permission.NAME_VOTER;
  }

  /** Returns what is said of who must be named, and by whom. */
  public Sentence sentence() {
    return new Sentence(Said.WAITS, Map.of("roles", roles.stream().sorted().toList(), "signature",
        roles.contains(Role.SUPERVISOR) ? "yes" : "no", "chair", byChair ? "yes" : "no"));
  }
}
