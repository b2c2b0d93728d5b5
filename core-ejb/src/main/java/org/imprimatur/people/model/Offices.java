package org.imprimatur.people.model;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.kernel.model.Refusal;

/** The two offices that a society is never without: who lost the last one could have it given back by nobody. */
public final class Offices {

  private static final Map<Role, PeopleGrounds> LASTING = Map.of(
      Role.ADMINISTRATOR, PeopleGrounds.LAST_ADMINISTRATOR, Role.CHAIR, PeopleGrounds.LAST_CHAIR);

  private Offices() {}

  /**
   * Returns why somebody may not become what they are to be: nobody else holds an office that they would leave.
   *
   * @param holders everybody whose account is open and who holds one of these offices now
   */
  public static Optional<Refusal> emptied(Person before, Person after, Collection<Person> holders) {
    return LASTING.keySet().stream().sorted()
        .filter(office -> before.active() && before.is(office) && !(after.active() && after.is(office)))
        .filter(office -> holders.stream()
            .noneMatch(other -> other.is(office) && !other.username().equals(before.username())))
        .findFirst().map(office -> Refusal.of(LASTING.get(office), Map.of("person", before.name())));
  }
}
