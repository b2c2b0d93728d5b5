package org.imprimatur.policy.model;

import java.util.List;

/**
 * A rule in code, for what a pack cannot say at a site. A pack holds the ordinary rules. Such a rule is found by the container,
 * holds no state, and gives the same findings for the same draft and the same directory.
 */
public interface Rule {

  /** Returns the rule's name, such as {@code phi-direct-identifier}: lower case, words joined by hyphens, never reused. */
  String id();

  /**
   * Returns every place where the draft meets this rule, in text order; an empty list when there is none.
   *
   * @param directory what the society knows of accounts: everything a rule may know besides the draft
   */
  List<Finding> check(Draft draft, Directory directory);
}
