package org.imprimatur.submission.application;

import org.imprimatur.workflow.model.Code;

/** Why a frozen revision may not go on today. The names stand in the log. */
public enum Objection {
  HASH_DIFFERS(Code.GUARD_NOT_MET, "What is stored is not what was frozen. Nothing goes on; ask the chair."),
  SCREENING_FAILED(Code.SCREENING_FAILED, "Screening did not finish. Nothing is lost; the chair can lift the hold, and it is screened again."),
  POLICY_BLOCKS_NOW(Code.SCREENING_BLOCKED, "Today's policy blocks the post. Revise it, or ask the chair."),
  RENDERING_DIFFERS(
      Code.GUARD_NOT_MET, "A disclaimer or the by-line has changed since the text was frozen. Revise it, so that voters see it again.");

  private final Code code;
  private final String sentence;

  Objection(Code code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  /** Returns the code with which a caller is refused. */
  public Code code() {
    return code;
  }

  /** Returns the sentence that stands on the hold: the fact and the remedy. */
  public String sentence() {
    return sentence;
  }
}
