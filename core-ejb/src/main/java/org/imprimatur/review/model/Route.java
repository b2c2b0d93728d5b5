package org.imprimatur.review.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;

/**
 * Who decides on a revision: how many of whom, and which roles must be among them.
 *
 * @param needed how many approvals
 * @param eligible user names, in order
 * @param required roles of which at least one holder must approve
 */
public record Route(int needed, List<String> eligible, Set<Role> required) {

  public Route {
    eligible = List.copyOf(eligible);
    required = Set.copyOf(required);
  }

  /**
   * Finds the route. A policy may ask for a role that the society does not know; that is the chair's matter.
   *
   * @param quorum the fixed number of approvals
   * @param wanted the roles asked for by the findings, by wire name, and by the voice
   * @param eligible who is seated and not excluded
   */
  public static Route of(int quorum, Collection<String> wanted, List<Person> eligible) {
    var required = wanted.stream().map(wire -> Role.ofWire(wire).orElse(Role.CHAIR)).collect(Collectors.toSet());
    return new Route(quorum, eligible.stream().map(Person::username).sorted().toList(), required);
  }
}
