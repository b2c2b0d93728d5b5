package org.imprimatur.registry.model;

import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Grounds;

/** Why an account is not there, or cannot be kept. */
public enum RegistryGrounds implements Grounds {
  NO_SUCH_ACCOUNT(Code.NOT_FOUND),
  LONG_HANDLE(Code.INVALID),
  BAD_HANDLE(Code.INVALID),
  NO_NAME_OR_PROOF(Code.INVALID),
  UNKNOWN_NETWORK(Code.INVALID),
  UNKNOWN_PROOF(Code.INVALID),
  SHEET_FLAWED(Code.INVALID);

  private final Code code;

  RegistryGrounds(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
