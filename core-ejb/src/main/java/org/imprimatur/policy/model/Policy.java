package org.imprimatur.policy.model;

import java.util.Comparator;
import java.util.List;

/**
 * The rules in force, applied together: a pure function of the draft. This class is the seam behind which the engine may
 * be replaced; callers know nothing else of screening.
 */
public final class Policy {

  private static final Comparator<Finding> TEXT_ORDER =
      Comparator.comparingInt((Finding finding) -> finding.span().start())
          .thenComparingInt(finding -> finding.span().end())
          .thenComparing(Finding::ruleId);

  private final String version;
  private final List<Rule> rules;

  /**
   * Puts rules in force.
   *
   * @param version the name of this rule set, kept with every screening
   * @param rules in any order; two rules may not share an id
   */
  public Policy(String version, List<Rule> rules) {
    this.version = version;
    this.rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    if (this.rules.stream().map(Rule::id).distinct().count() != this.rules.size()) {
      throw new IllegalArgumentException("two rules share an id: " + this.rules.stream().map(Rule::id).toList());
    }
  }

  /** Returns the name of this rule set. */
  public String version() {
    return version;
  }

  /** Returns the rules, by id. */
  public List<Rule> rules() {
    return rules;
  }

  /** Screens a draft with every rule. The same draft always gives the same answer. */
  public Screening screen(Draft draft) {
    var findings = rules.stream().flatMap(rule -> rule.check(draft).stream()).sorted(TEXT_ORDER).toList();
    return new Screening(version, findings);
  }
}
