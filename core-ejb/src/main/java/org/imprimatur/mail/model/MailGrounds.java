package org.imprimatur.mail.model;

import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Grounds;

/** Why an address is not kept, or a mail is not sent. */
public enum MailGrounds implements Grounds {
  NO_SUCH_PERSON(Code.NOT_FOUND),
  NO_SUCH_MAIL(Code.NOT_FOUND),
  NO_SUCH_LINK(Code.NOT_FOUND),
  BAD_ADDRESS(Code.INVALID),
  NO_ADDRESS(Code.GUARD_NOT_MET),
  NONE_OF_THEIRS(Code.GUARD_NOT_MET),
  OFF(Code.GUARD_NOT_MET),
  NOT_SENT(Code.GUARD_NOT_MET);

  private final Code code;

  MailGrounds(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
