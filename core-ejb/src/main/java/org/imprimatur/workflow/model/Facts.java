package org.imprimatur.workflow.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a use case has established before it asks for a transition.
 *
 * @param parties in what capacities the caller asks
 * @param met the guards known to hold
 * @param before the state before the hold, when there is one
 */
public record Facts(Set<Party> parties, Set<Guard> met, Optional<State> before) {

  public Facts {
    parties = Set.copyOf(parties);
    met = Set.copyOf(met);
  }

  /** States that the caller acts in these capacities and nothing more. */
  public static Facts by(Set<Party> parties) {
    return new Facts(parties, Set.of(), Optional.empty());
  }

  /** States that Imprimatur itself asks. */
  public static Facts bySystem() {
    return by(Set.of(Party.SYSTEM));
  }

  /** Adds a guard when it holds. */
  public Facts and(Guard guard, boolean holds) {
    var guards = met.isEmpty() ? EnumSet.noneOf(Guard.class) : EnumSet.copyOf(met);
    if (holds) {
      guards.add(guard);
    }
    return new Facts(parties, guards, before);
  }

  /** Adds the state to which a lifted hold leads back. */
  public Facts from(Optional<State> held) {
    return new Facts(parties, met, held);
  }
}
