package org.imprimatur.submission.application;

import java.time.Duration;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Grounds;

/** Why a frozen revision may not go on today. The names stand in the log. */
public enum Objection implements Grounds {
  HASH_DIFFERS(Code.GUARD_NOT_MET),
  SCREENING_FAILED(Code.SCREENING_FAILED),
  POLICY_BLOCKS_NOW(Code.SCREENING_BLOCKED),
  RENDERING_DIFFERS(Code.GUARD_NOT_MET),
  QUORUM_DIFFERS(Code.GUARD_NOT_MET),
  ROLE_MISSING(Code.GUARD_NOT_MET),
  CONSENT_DIFFERS(Code.GUARD_NOT_MET);

  /** A failure may mend by itself; the rest wants a person. */
  private static final Duration SOON = Duration.ofHours(1);
  private static final Duration A_DAY = Duration.ofHours(24);

  private final Code code;

  Objection(Code code) {
    this.code = code;
  }

  /** Returns the code with which a caller is refused. */
  @Override
  public Code code() {
    return code;
  }

  /** Returns after how long a hold for it ends by itself and the check is made again. */
  public Duration lookAgain() {
    return this == SCREENING_FAILED ? SOON : A_DAY;
  }
}
