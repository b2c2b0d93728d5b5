package org.imprimatur.workflow.model;

import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Grounds;

/** Why a step is refused, where more can be said than which guard is not met. */
public enum WorkflowGrounds implements Grounds {
  WRONG_STATE(Code.WRONG_STATE),
  OTHERS_MAY(Code.NOT_ALLOWED),
  INCOMPLETE(Code.INVALID),
  UNANSWERED(Code.ANSWERS_MISSING),
  DOES_NOT_FIT(Code.TOO_LONG),
  AUTHOR_ASKS_WHY(Code.REASON_MISSING),
  AUTHOR_ASKS_WHY_HELD(Code.REASON_MISSING),
  LOG_KEEPS_WHY(Code.REASON_MISSING);

  private final Code code;

  WorkflowGrounds(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
