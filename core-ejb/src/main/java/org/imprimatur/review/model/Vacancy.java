package org.imprimatur.review.model;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;

/**
 * Required roles that nobody holds who may vote, and who must name somebody.
 *
 * @param roles the roles
 * @param byChair true when a chair may vote on the post and so names alone; else two officers do
 */
public record Vacancy(Set<Role> roles, boolean byChair) {

  public Vacancy {
    roles = Set.copyOf(roles);
  }

  /** Works out who must name somebody for the roles. */
  public static Vacancy of(Set<Role> roles, Collection<Person> everybody, Exclusions excluded) {
    return new Vacancy(roles, everybody.stream().anyMatch(person -> chairs(person, excluded)));
  }

  /**
   * Tells whether the person may take part in naming: the chair, or an officer where no chair may vote; nobody
   * excluded.
   */
  public boolean namedBy(Person person, Exclusions excluded) {
    return byChair ? chairs(person, excluded) : person.officer() && !excluded.bars(person.username());
  }

  /** Says who must be named, and by whom. */
  public String sentence() {
    var names = roles.stream().sorted().map(Role::wire).collect(Collectors.joining(" and for "));
    return "It waits until somebody is named to vote for " + names
        + ", as nobody who may vote on it is trusted with that. "
        + (roles.contains(Role.SUPERVISOR) ? "No supervisor of the trainee's own may sign it. " : "")
        + (byChair ? "The chair names somebody."
            : "The chair may not vote on it, so two officers who did not write it name somebody.");
  }

  private static boolean chairs(Person person, Exclusions excluded) {
    return person.active() && person.is(Role.CHAIR) && !excluded.bars(person.username());
  }
}
