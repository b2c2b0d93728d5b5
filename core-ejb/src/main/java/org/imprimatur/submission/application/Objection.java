package org.imprimatur.submission.application;

import java.time.Duration;
import org.imprimatur.kernel.model.Code;

/** Why a frozen revision may not go on today. The names stand in the log. */
public enum Objection {
  HASH_DIFFERS(Code.GUARD_NOT_MET,
      "What is stored is not what was frozen. Nothing goes on; ask the chair. The author can take the post back."),
  SCREENING_FAILED(Code.SCREENING_FAILED,
      "Screening did not finish. Nothing is lost: it is screened again in an hour, or sooner when two officers lift the hold."),
  POLICY_BLOCKS_NOW(Code.SCREENING_BLOCKED,
      "Today's policy blocks the post. Its author can take it back and send it again, changed."),
  RENDERING_DIFFERS(
      Code.GUARD_NOT_MET,
      "A disclaimer or the by-line has changed since the text was frozen. Its author can take it back and send it again, so that voters see it."),
  QUORUM_DIFFERS(
      Code.GUARD_NOT_MET,
      "The votes that are stored do not approve this text. Nothing is sent; ask the chair. The author can take the post back."),
  ROLE_MISSING(
      Code.GUARD_NOT_MET,
      "Of those who approved, nobody held a required role at the vote. Nothing is sent; ask the chair. The author can take the post back."),
  CONSENT_DIFFERS(
      Code.GUARD_NOT_MET,
      "What was declared, or who agreed to be an author, is not as it was approved. Nothing is sent; the author can take the post back.");

  /** A failure may mend by itself; the rest wants a person. */
  private static final Duration SOON = Duration.ofHours(1);
  private static final Duration A_DAY = Duration.ofHours(24);

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

  /** Returns after how long a hold for it ends by itself and the check is made again. */
  public Duration lookAgain() {
    return this == SCREENING_FAILED ? SOON : A_DAY;
  }

  /** Returns the sentence that stands on the hold: the fact and the remedy. */
  public String sentence() {
    return sentence;
  }
}
