package org.imprimatur.review.model;

/** What a voter says. */
public enum Verdict {
  APPROVE,
  CHANGES,
  DECLINE,
  /** Stays among the eligible, says neither yes nor no. */
  ABSTAIN,
  /** Leaves the eligible. */
  RECUSE;

  /** Tells whether the verdict must come with a reason. */
  public boolean needsReason() {
    return this == CHANGES || this == DECLINE || this == RECUSE;
  }
}
