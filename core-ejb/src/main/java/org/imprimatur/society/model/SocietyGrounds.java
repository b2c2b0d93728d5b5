package org.imprimatur.society.model;

import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Grounds;

/** Why what somebody says of the society cannot be kept. */
public enum SocietyGrounds implements Grounds {
  NO_NAME(Code.INVALID),
  TOO_LONG(Code.TOO_LONG),
  MORE_THAN_A_LINE(Code.INVALID),
  NO_SUCH_ZONE(Code.INVALID),
  NO_LANGUAGE(Code.INVALID),
  NO_SUCH_LANGUAGE(Code.INVALID),
  NO_SUCH_CHANNEL(Code.INVALID),
  TOO_MANY_LINES(Code.INVALID),
  NO_HANDLE(Code.INVALID),
  NO_DOMAIN(Code.INVALID),
  SHARED_DOMAIN(Code.INVALID),
  SHORT_ADDRESS(Code.INVALID),
  NO_MAIL_ADDRESS(Code.INVALID),
  NO_PHONE(Code.INVALID),
  NO_PICTURE(Code.INVALID),
  LARGE_FILE(Code.TOO_LONG),
  PICTURE_SIDES(Code.INVALID),
  NO_SUCH_LOGO(Code.INVALID),
  CHANGED_MEANWHILE(Code.STALE_VERSION);

  private final Code code;

  SocietyGrounds(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
