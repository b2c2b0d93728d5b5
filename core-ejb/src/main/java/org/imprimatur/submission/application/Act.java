package org.imprimatur.submission.application;

import java.util.Map;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.committee.model.Person;

/**
 * Who takes a step, and what the log keeps of it beside the two states.
 *
 * @param actor the user name of who acts, or {@link AuditTrail#SYSTEM}; never somebody in whose stead Imprimatur acts
 * @param facts digests, numbers and names of things; no words of a person
 */
public record Act(String actor, Map<String, Object> facts) {

  public Act {
    facts = Map.copyOf(facts);
  }

  /** Says that a person acts. */
  public static Act of(Person person) {
    return new Act(person.username(), Map.of());
  }

  /** Says that Imprimatur acts by itself. */
  public static Act ofSystem() {
    return new Act(AuditTrail.SYSTEM, Map.of());
  }

  /** Returns it with what the log keeps of it, in place of what it kept before. */
  public Act with(Map<String, Object> kept) {
    return new Act(actor, kept);
  }
}
