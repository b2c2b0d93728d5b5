package org.imprimatur.review.model;

import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Grounds;

/** Why somebody does not vote now, or a verdict is not taken. */
public enum ReviewGrounds implements Grounds {
  NOT_SEATED_THEN(Code.NOT_A_VOTER),
  NOT_OPEN_YET(Code.ROUND_CLOSED),
  HELD(Code.ROUND_CLOSED),
  CLOSED(Code.ROUND_CLOSED),
  NO_HASH(Code.INVALID),
  TEXT_CHANGED(Code.STALE_HASH),
  SIGNS_ONLY(Code.INVALID),
  NO_REASON(Code.REASON_MISSING),
  NOT_TAKEN(Code.GUARD_NOT_MET);

  private final Code code;

  ReviewGrounds(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
