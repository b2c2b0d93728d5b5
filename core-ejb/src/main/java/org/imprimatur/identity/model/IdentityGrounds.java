package org.imprimatur.identity.model;

import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Grounds;

/** Why somebody is not let in or gets no account, or a token is not there. */
public enum IdentityGrounds implements Grounds {
  SIGN_IN_FAILED(Code.SIGN_IN_FAILED),
  /** Of somebody who is signed in and wants to change something that the password guards. */
  PRESENT_PASSWORD(Code.SIGN_IN_FAILED),
  /** To a program: the password was right, and the account asks for a code as well. */
  CODE_NEEDED(Code.SIGN_IN_FAILED),
  CODE_OWED(Code.NOT_ALLOWED),
  /** Wrong, used before, late, or no recovery code: whoever tries is not told which. */
  CODE_WRONG(Code.SIGN_IN_FAILED),
  SECOND_STEP_ON(Code.INVALID),
  SECOND_STEP_OFF(Code.INVALID),
  PASSKEY_NAME(Code.INVALID),
  PASSKEYS_MANY(Code.INVALID),
  /** The device's answer is no key, or one that is known already. */
  NO_PASSKEY(Code.INVALID),
  NO_SUCH_PASSKEY(Code.NOT_FOUND),
  /** Unknown, of a closed account, forged, late or used twice: whoever tries is not told which. */
  PASSKEY_WRONG(Code.SIGN_IN_FAILED),
  TOO_MANY_TRIES(Code.TOO_MANY_TRIES),
  TOO_BUSY(Code.TOO_BUSY),
  NO_SUCH_TOKEN(Code.NOT_FOUND),
  NO_SUCH_SESSION(Code.NOT_FOUND),
  NO_SUCH_LANGUAGE(Code.INVALID),
  /** Unknown, used, expired or guessed: whoever tries is not told which. */
  NO_SUCH_INVITATION(Code.NOT_FOUND),
  /** As an invitation: unknown, used, expired, guessed, or not confirmed. */
  NO_SUCH_LINK(Code.NOT_FOUND),
  USERNAME_FORM(Code.INVALID),
  USERNAME_TAKEN(Code.INVALID),
  NAME_MISSING(Code.INVALID),
  PASSWORD_SHORT(Code.INVALID),
  PASSWORD_LONG(Code.TOO_LONG),
  PASSWORD_COMMON(Code.INVALID),
  PASSWORD_OWN(Code.INVALID);

  private final Code code;

  IdentityGrounds(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
