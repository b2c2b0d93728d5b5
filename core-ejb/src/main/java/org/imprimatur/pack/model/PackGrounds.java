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
  WAITS_FOR_SECOND(Code.GUARD_NOT_MET);

  private final Code code;

  PackGrounds(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
