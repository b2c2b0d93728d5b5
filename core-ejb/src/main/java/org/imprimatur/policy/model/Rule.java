package org.imprimatur.policy.model;

import java.util.List;
import java.util.Set;

/**
 * A rule in code, for what a pack cannot say at a site. A pack holds the ordinary rules. Such a rule is found by the
 * container, holds no state, and gives the same findings for the same draft and the same directory.
 */
public interface Rule {

  /**
   * Returns the rule's name, such as {@code phi-direct-identifier}: lower case, words joined by hyphens, never reused.
   */
  String id();

  /**
   * Returns the ids of rules to which this one leaves the word: its finding is left out where one of theirs is graver,
   * or is as grave and names a place where this one is about the whole text.
   */
  default Set<String> yields() {
    return Set.of();
  }

  /**
   * Returns every place where the draft meets this rule, in text order; an empty list when there is none.
   *
   * @param directory what the society knows of accounts: everything a rule may know besides the draft
   */
  List<Finding> check(Draft draft, Directory directory);
}
