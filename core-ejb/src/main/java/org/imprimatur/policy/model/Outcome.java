package org.imprimatur.policy.model;

import java.util.List;

/** The verdict of a screening, from best to worst. */
public enum Outcome {
  PASS,
  ADVISE,
  REVIEW,
  BLOCK;

  /** Returns the worst outcome of the findings; {@link #PASS} when there are none. */
  public static Outcome worstOf(List<Finding> findings) {
    return findings.stream().map(Finding::outcome).max(Outcome::compareTo).orElse(PASS);
  }
}
