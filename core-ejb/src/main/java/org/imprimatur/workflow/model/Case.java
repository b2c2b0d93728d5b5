package org.imprimatur.workflow.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a use case has read before it asks for a transition: in what capacities the caller asks, and plain facts. It
 * says of no guard whether it is met; that says the table.
 */
public final class Case {

  private final Set<Party> parties;
  private final Map<Class<?>, Fact> facts;

  private Case(Set<Party> parties, Map<Class<?>, Fact> facts) {
    this.parties = Set.copyOf(parties);
    this.facts = Map.copyOf(facts);
  }

  /** Says that somebody asks in these capacities, and that nothing else was read yet. */
  public static Case by(Set<Party> parties) {
    return new Case(parties, Map.of());
  }

  /** Says that Imprimatur itself asks. */
  public static Case bySystem() {
    return by(Set.of(Party.SYSTEM));
  }

  /** Adds what was read, in place of what was read of the same before. */
  public Case and(Fact fact) {
    var all = new HashMap<>(facts);
    all.put(fact.getClass(), fact);
    return new Case(parties, all);
  }

  /** Adds what was read where there was something to read. */
  public Case and(Optional<? extends Fact> fact) {
    return fact.map(this::and).orElse(this);
  }

  /** Returns in what capacities the caller asks. */
  public Set<Party> parties() {
    return parties;
  }

  /** Returns what was read of a kind; empty when nothing was. */
  public <F extends Fact> Optional<F> fact(Class<F> kind) {
    return Optional.ofNullable(kind.cast(facts.get(kind)));
  }

  /** Returns it by capacities and facts, for whoever looks into a failing test. */
  @Override
  public String toString() {
    return parties + " " + facts.values();
  }
}
