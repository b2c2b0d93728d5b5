package org.imprimatur.histories;

import java.util.Optional;
import org.imprimatur.committee.model.Role;

/**
 * What the people of the histories say, and what the policies in them make of it. {@link WordTest} holds the two
 * together.
 */
enum Word {
  SLEEP("Sleep is worth talking about.", Weight.FREE, ""),
  /** Free under the shipped policy, blocked under the stricter one of the house. */
  HELP("Ask for help early.", Weight.FREE, ""),
  NUMBER("Call 312-555-0188.", Weight.BLOCKED, ""),
  CLAIM("Studies show that exercise prevents depression.", Weight.TO_ANSWER, "cite-claim-without-source"),
  /** Wants a privacy reviewer. */
  PATIENT("A patient of mine lost her job last spring.", Weight.TO_ANSWER, "phi-clinical-anecdote"),
  /** Wants a clinical reviewer. */
  CURE("This drug cures depression.", Weight.TO_ANSWER, "advice-offlabel-or-cure-claim");

  /** What a policy asks of a word. */
  enum Weight {
    FREE,
    TO_ANSWER,
    BLOCKED
  }

  final String text;
  final Weight shipped;
  final String rule;

  Word(String text, Weight shipped, String rule) {
    this.text = text;
    this.shipped = shipped;
    this.rule = rule;
  }

  /** Returns whose approval it needs. */
  Optional<Role> wants() {
    return this == PATIENT ? Optional.of(Role.PRIVACY) : this == CURE ? Optional.of(Role.CLINICAL) : Optional.empty();
  }

  /** Returns what the policy of this reference asks. */
  Weight under(String policy) {
    return this == HELP && policy.equals(House.STRICT) ? Weight.BLOCKED : shipped;
  }
}
