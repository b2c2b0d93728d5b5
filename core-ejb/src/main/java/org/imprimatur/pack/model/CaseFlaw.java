package org.imprimatur.pack.model;

/** Why a pack that can be compiled does not pass its own cases. */
public enum CaseFlaw {
  NO_RULE_ON,
  NO_SUCH_RULE,
  TOO_FEW,
  NOTHING_FOUND,
  FOUND
}
