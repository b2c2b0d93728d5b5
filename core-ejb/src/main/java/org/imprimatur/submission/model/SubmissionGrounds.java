package org.imprimatur.submission.model;

import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Grounds;

/** Why a post is not there, not kept, or not handed in. */
public enum SubmissionGrounds implements Grounds {
  NO_SUCH_POST(Code.NOT_FOUND),
  FROZEN(Code.WRONG_STATE),
  CHANGED_WHILE_WRITING(Code.STALE_VERSION),
  CHANGED_ELSEWHERE(Code.STALE_VERSION),
  NO_SUCH_CO_AUTHOR(Code.INVALID),
  UNUSED_CHANNEL(Code.INVALID),
  BLOCKED(Code.SCREENING_BLOCKED),
  UNSCREENED(Code.SCREENING_FAILED),
  HELD_UNSCREENED(Code.SCREENING_FAILED);

  private final Code code;

  SubmissionGrounds(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
