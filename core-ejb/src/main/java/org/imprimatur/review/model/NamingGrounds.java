package org.imprimatur.review.model;

import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Grounds;

/** Why nobody is named for a role, or not this person. */
public enum NamingGrounds implements Grounds {
  HELD(Code.WRONG_STATE),
  NOBODY_NEEDED(Code.WRONG_STATE),
  NOT_YOURS(Code.NOT_ALLOWED),
  NO_REASON(Code.REASON_MISSING),
  NO_SUCH_PERSON(Code.INVALID),
  THEMSELVES(Code.INVALID),
  NO_SEAT(Code.INVALID),
  SIGNS(Code.INVALID),
  BARRED(Code.INVALID);

  private final Code code;

  NamingGrounds(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
