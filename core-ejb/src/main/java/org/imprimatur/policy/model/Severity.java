package org.imprimatur.policy.model;

/** What a finding asks of the author, from least to most. */
public enum Severity {
  /** Shown, not enforced. */
  ADVISE,
  /** The author must answer; the voters see the answer. */
  JUSTIFY,
  /** Cannot be submitted as is. */
  BLOCK
}
