package org.imprimatur.login.model;

import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Grounds;

/** Why somebody is not let in by the provider, or what is said of it is not kept. */
public enum LogInGrounds implements Grounds {
  /** Forged, late, of another try, or not reached: whoever tries is not told which. */
  NOT_IN(Code.SIGN_IN_FAILED),
  /** Nobody here is known to be them, and no mail proves it. */
  NOBODY(Code.SIGN_IN_FAILED),
  OFF(Code.GUARD_NOT_MET),
  TAKEN(Code.GUARD_NOT_MET),
  BY_FILE(Code.GUARD_NOT_MET),
  CHANGED_MEANWHILE(Code.STALE_VERSION),
  TOO_LONG(Code.TOO_LONG),
  BAD_ISSUER(Code.INVALID),
  NO_CLIENT(Code.INVALID),
  NO_OPENID(Code.INVALID),
  NO_ADDRESS(Code.GUARD_NOT_MET),
  BAD_GROUP(Code.INVALID),
  THERE_ALREADY(Code.INVALID),
  /** A trainee has a supervisor, who is named here. */
  NOT_BY_GROUP(Code.INVALID),
  NO_SUCH_ROW(Code.NOT_FOUND),
  NO_SUCH_NAME(Code.NOT_FOUND),
  NOT_SECOND(Code.NOT_ALLOWED),
  TROUBLED(Code.GUARD_NOT_MET);

  private final Code code;

  LogInGrounds(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
