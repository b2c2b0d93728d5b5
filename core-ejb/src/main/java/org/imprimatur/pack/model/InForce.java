package org.imprimatur.pack.model;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The policy in force, with all that people read of it. Immutable, and in memory: reading it asks no database.
 *
 * @param book its rules, compiled
 * @param cases the posts that try each rule, as they are written, by the rule's name
 * @param enforced who put it in force; empty where none is kept and the one that ships counts
 */
public record InForce(Rulebook book, Map<String, RuleText.Cases> cases, Optional<StoredPack.Enforced> enforced) {

  public InForce {
    cases = Map.copyOf(cases);
  }

  /** Puts together a compiled pack and the files that it was compiled of. */
  public static InForce of(Rulebook book, PackFiles files, Optional<StoredPack.Enforced> enforced) {
    return new InForce(book, book.pack().rules().stream()
        .collect(Collectors.toMap(RuleText::id, rule -> PackCases.of(files, rule))), enforced);
  }

  /** Returns the same policy, put in force by somebody else or at another time. */
  public InForce by(Optional<StoredPack.Enforced> others) {
    return others.equals(enforced) ? this : new InForce(book, cases, others);
  }
}
