package org.imprimatur.policy.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything one policy version says about one draft.
 *
 * @param policyVersion the rule set used
 * @param directoryVersion the directory of accounts used; empty in what was kept before screenings named theirs
 * @param findings in text order
 */
public record Screening(String policyVersion, String directoryVersion, List<Finding> findings) {

  public Screening {
    directoryVersion = directoryVersion == null ? "" : directoryVersion;
    findings = List.copyOf(findings);
  }

  /** Makes a screening that used no directory. */
  public Screening(String policyVersion, List<Finding> findings) {
    this(policyVersion, "", findings);
  }

  /** Returns the worst outcome of the findings. */
  public Outcome outcome() {
    return Outcome.worstOf(findings);
  }

  /** Returns the findings of the given severity, in text order. */
  public List<Finding> of(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).toList();
  }

  /** Returns the roles that must be among those who approve. */
  public Set<String> reviewers() {
    return findings.stream().flatMap(finding -> finding.demands().reviewers().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the ids of the disclaimers the findings bring in. */
  public Set<String> inserts() {
    return findings.stream().flatMap(finding -> finding.demands().inserts().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
