package org.imprimatur.web.pack;

import org.imprimatur.web.shared.Fault;

/** What is wrong with a draft of a policy as sent. */
enum DraftFault implements Fault {
  NO_FILES(422, "INVALID");

  private final int status;
  private final String code;

  DraftFault(int status, String code) {
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
