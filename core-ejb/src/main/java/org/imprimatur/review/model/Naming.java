package org.imprimatur.review.model;

import java.util.Set;
import org.imprimatur.committee.model.Role;

/**
 * Somebody named to vote in a required role that nobody eligible holds.
 *
 * @param voter the user name of who is to vote
 * @param role for which role
 * @param by the officers who have named them so far; nobody for a trainee's own supervisor, whom the register names
 * @param reason in the words of the first of them
 * @param inForce whether enough have: the chair alone, or two officers where the chair may not vote
 */
public record Naming(String voter, Role role, Set<String> by, String reason, boolean inForce) {

  public Naming {
    by = Set.copyOf(by);
  }

  /** Names a trainee's own supervisor, as the register of people has them. */
  public static Naming ofSupervisor(String supervisor) {
    return new Naming(supervisor, Role.SUPERVISOR, Set.of(), "", true);
  }
}
