package org.imprimatur.audit.model;

import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Grounds;

/** Why the log does not tell something. */
public enum AuditGrounds implements Grounds {
  NO_SUCH_WORDS(Code.NOT_FOUND);

  private final Code code;

  AuditGrounds(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
