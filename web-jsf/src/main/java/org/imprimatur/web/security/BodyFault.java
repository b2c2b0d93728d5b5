package org.imprimatur.web.security;

import org.imprimatur.web.shared.Fault;

/** Why a body was not read to its end. */
public enum BodyFault implements Fault {
  TOO_LARGE(413),
  TOO_SLOW(408);

  private final int status;

  BodyFault(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String code() {
    return name();
  }
}
