package org.imprimatur.pack.model;

import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Grounds;

/** Why a policy is not there, not kept, or not put in force. */
public enum PackGrounds implements Grounds {
  NO_SUCH_POLICY(Code.NOT_FOUND),
  UNREADABLE(Code.INVALID),
  CASES_FAIL(Code.INVALID),
  WAS_IN_FORCE(Code.WRONG_STATE),
  NEVER_CHANGED(Code.WRONG_STATE),
  IN_FORCE_ALREADY(Code.WRONG_STATE),
  WAITS_FOR_SECOND(Code.GUARD_NOT_MET),
  OVERTAKEN(Code.STALE_VERSION),
  /** What an officer decides on is not what they saw. */
  DRAFT_CHANGED(Code.STALE_VERSION),
  NO_SUCH_SWITCH(Code.INVALID),
  NO_SUCH_VALUE(Code.INVALID),
  NOTHING_TURNED(Code.INVALID),
  SAME_DRAFT_WAITS(Code.WRONG_STATE);

  private final Code code;

  PackGrounds(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
