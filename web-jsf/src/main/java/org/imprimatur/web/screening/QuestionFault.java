package org.imprimatur.web.screening;

import org.imprimatur.web.shared.Fault;

/** Why a question to the policy gets no answer. */
enum QuestionFault implements Fault {
  BAD_QUESTION(422, "INVALID"),
  UNSCREENED(503, "SCREENING_FAILED");

  private final int status;
  private final String code;

  QuestionFault(int status, String code) {
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
