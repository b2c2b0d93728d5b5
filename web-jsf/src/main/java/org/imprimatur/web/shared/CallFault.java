package org.imprimatur.web.shared;

/** What is wrong with a call before any feature is asked. */
public enum CallFault implements Fault {
  KEY_INVALID(400, "KEY_INVALID"),
  KEY_REUSED(422, "KEY_REUSED"),
  VERSION_MISSING(428, "VERSION_MISSING"),
  VERSION_INVALID(400, "VERSION_INVALID"),
  TOKEN_MISSING(401, "TOKEN_MISSING"),
  CODE_OWED(403, "NOT_ALLOWED"),
  SCOPE_TOO_SMALL(403, "SCOPE_TOO_SMALL"),
  UNREADABLE(400, "MALFORMED"),
  WRONG_MEMBER(422, "INVALID"),
  BAD_REQUEST(400, "BAD_REQUEST"),
  NO_SUCH_CALL(404, "NOT_FOUND"),
  METHOD_NOT_ALLOWED(405, "METHOD_NOT_ALLOWED"),
  REQUEST_TIMEOUT(408, "REQUEST_TIMEOUT"),
  REQUEST_ENTITY_TOO_LARGE(413, "REQUEST_ENTITY_TOO_LARGE"),
  FAULT(500, "FAULT");

  private final int status;
  private final String code;

  CallFault(int status, String code) {
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
