package org.imprimatur.review.model;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
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
    return new Vacancy(roles, officers.stream().anyMatch(person -> chairs(person, excluded)));
  }

  /**
   * Tells whether the person may take part in naming: the chair, or an officer where no chair may vote; nobody
   * excluded.
   */
  public boolean namedBy(Person person, Exclusions excluded) {
    return byChair ? chairs(person, excluded) : person.officer() && !excluded.bars(person.username());
  }

  /** Returns what is said of who must be named, and by whom. */
  public Sentence sentence() {
    return new Sentence(Said.WAITS, Map.of("roles", roles.stream().sorted().toList(), "signature",
        roles.contains(Role.SUPERVISOR) ? "yes" : "no", "chair", byChair ? "yes" : "no"));
  }

  private static boolean chairs(Person person, Exclusions excluded) {
    return person.active() && person.is(Role.CHAIR) && !excluded.bars(person.username());
  }
}
