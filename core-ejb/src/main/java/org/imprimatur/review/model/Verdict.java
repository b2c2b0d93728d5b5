package org.imprimatur.review.model;

/** What a voter says. */
public enum Verdict {
  APPROVE,
  CHANGES,
  DECLINE,
  /** Stays among the eligible, says neither yes nor no. */
  ABSTAIN,
  /** Leaves the eligible. */
  RECUSE
}
