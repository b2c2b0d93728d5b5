package org.imprimatur.guest.model;

import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Grounds;

/** Why somebody from outside is not invited, not let in, or not heard. */
public enum GuestGrounds implements Grounds {
  BAD_NAME(Code.INVALID),
  BAD_WHAT(Code.INVALID),
  BAD_ADDRESS(Code.INVALID),
  BAD_DAYS(Code.INVALID),
  MANY_TODAY(Code.INVALID),
  TOO_MANY_GUESTS(Code.GUARD_NOT_MET),
  /** There is no text that they could read now. */
  NOTHING_TO_READ(Code.WRONG_STATE),
  NO_SUCH_GUEST(Code.NOT_FOUND),
  /** Unknown, ended, over or guessed: whoever tries is not told which. */
  NO_SUCH_LINK(Code.NOT_FOUND),
  CODE_WRONG(Code.SIGN_IN_FAILED),
  /** Late, used, or never sent. */
  NO_CODE(Code.SIGN_IN_FAILED),
  /** Guessed at too often: the next one is another. */
  CODE_SPENT(Code.SIGN_IN_FAILED),
  TOO_MANY_TRIES(Code.TOO_MANY_TRIES),
  TOO_MANY_CODES(Code.TOO_MANY_TRIES),
  CODE_HANDED_OVER(Code.GUARD_NOT_MET),
  NOT_MAILED(Code.GUARD_NOT_MET),
  /** Their visit is over, or never began. */
  NOT_IN(Code.NOT_ALLOWED),
  TEXT_CHANGED(Code.STALE_HASH),
  NO_WORDS(Code.INVALID),
  LONG_COMMENT(Code.TOO_LONG),
  TOO_MANY_COMMENTS(Code.GUARD_NOT_MET);

  private final Code code;

  GuestGrounds(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
