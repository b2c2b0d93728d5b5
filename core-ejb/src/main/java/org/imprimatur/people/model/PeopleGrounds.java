package org.imprimatur.people.model;

import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Grounds;

/** Why somebody is not there, or is not changed. */
public enum PeopleGrounds implements Grounds {
  NO_SUCH_PERSON(Code.NOT_FOUND),
  NO_SUCH_CHANGE(Code.NOT_FOUND),
  CHANGED_MEANWHILE(Code.STALE_VERSION),
  OWN_ROLES(Code.NOT_ALLOWED),
  OWN_ACCOUNT(Code.NOT_ALLOWED),
  OWN_CHANGE(Code.NOT_ALLOWED),
  SAME_OFFICER(Code.NOT_ALLOWED),
  LAST_ADMINISTRATOR(Code.GUARD_NOT_MET),
  LAST_CHAIR(Code.GUARD_NOT_MET),
  SHEET_FLAWED(Code.INVALID),
  NO_SUCH_INVITATION(Code.NOT_FOUND),
  NO_SUCH_LINK(Code.NOT_FOUND),
  OWN_PASSWORD(Code.NOT_ALLOWED),
  NOBODY_CONFIRMS_LINK(Code.GUARD_NOT_MET),
  INVITED_AS_NOTHING(Code.INVALID),
  BAD_INVITEE(Code.INVALID),
  BAD_NAME(Code.INVALID),
  BAD_CREDENTIALS(Code.INVALID),
  BY_TWO_ONLY(Code.INVALID),
  BY_ONE_ONLY(Code.INVALID),
  NO_TRAINEE(Code.INVALID),
  OWN_SUPERVISOR(Code.INVALID),
  NO_SUPERVISOR(Code.INVALID),
  CLOSED(Code.GUARD_NOT_MET),
  OPEN(Code.GUARD_NOT_MET),
  WAITS_ALREADY(Code.GUARD_NOT_MET),
  NOBODY_CONFIRMS(Code.GUARD_NOT_MET),
  CHAIR_ALONE(Code.GUARD_NOT_MET);

  private final Code code;

  PeopleGrounds(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
