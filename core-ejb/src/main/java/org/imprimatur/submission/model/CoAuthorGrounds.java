package org.imprimatur.submission.model;

import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Grounds;

/** Why somebody who was named as co-author cannot agree any more, or cannot be taken off. */
public enum CoAuthorGrounds implements Grounds {
  TAKEN_BACK(Code.WRONG_STATE),
  DECIDED_UNTIL_REVISED(Code.WRONG_STATE),
  DECIDED(Code.WRONG_STATE),
  SIGNED_AND_TAKEN_BACK(Code.WRONG_STATE),
  SIGNED_AND_FROZEN(Code.WRONG_STATE),
  SIGNED_AND_DECIDED(Code.WRONG_STATE);

  private final Code code;

  CoAuthorGrounds(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
