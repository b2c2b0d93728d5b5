package org.imprimatur.web.identity;

import org.imprimatur.web.shared.Fault;

/** What is wrong with a request for a token. */
enum TokenFault implements Fault {
  NO_PASSWORD(422, "INVALID"),
  LONG_NAME(422, "INVALID"),
  NO_SUCH_SCOPE(422, "INVALID");

  private final int status;
  private final String code;

  TokenFault(int status, String code) {
    this.status = status;
    this.code = code;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String code() {
    return code;
  }
}
