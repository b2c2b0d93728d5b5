package org.imprimatur.kernel.model;

/** Why something was refused. The names are stable: REST answers with them and tests compare them. */
public enum Code {
  NOT_FOUND,
  CURSOR_INVALID,
  NOT_ALLOWED,
  WRONG_STATE,
  GUARD_NOT_MET,
  STALE_VERSION,
  STALE_HASH,
  VOTER_IS_AUTHOR,
  VOTER_IS_EDITOR,
  VOTER_IS_SUPERVISOR,
  NOT_A_VOTER,
  VOTER_RECUSED,
  ROUND_CLOSED,
  REASON_MISSING,
  INVALID,
  TOO_LONG,
  ANSWERS_MISSING,
  SCREENING_BLOCKED,
  SCREENING_FAILED,
  SIGN_IN_FAILED,
  TOO_MANY_TRIES,
  TOO_BUSY
}
