package org.imprimatur.committee.model;

import java.util.Set;
import java.util.function.BiFunction;
import org.imprimatur.kernel.model.Grounds;
import org.imprimatur.kernel.model.Refusal;

/**
 * What somebody wants to do something to, as far as the committee's rules must know it.
 *
 * @param notThere what is said to somebody who must not know that it is there
 * @param name by what the caller asked for it
 * @param standing how a person stands to it; only what the permission minds needs to be found out
 */
public record Subject(Grounds notThere, String name, BiFunction<Person, Permission, Set<Relation>> standing) {

  /** What is nobody's in particular: the queue, the log, the policies. */
  public static final Subject NONE = new Subject(CommitteeGrounds.NO_SUCH_THING, "", (person, permission) -> Set.of());

  /** Returns how a person stands to it, as far as the permission minds. */
  public Set<Relation> relations(Person person, Permission permission) {
    return standing.apply(person, permission);
  }

  /** Says that it is not there. */
  public Refusal missing() {
    return Refusal.notFound(notThere, name);
  }
}
