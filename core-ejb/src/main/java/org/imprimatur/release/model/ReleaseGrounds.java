package org.imprimatur.release.model;

import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Grounds;

/** Why a question about releases has no answer. */
public enum ReleaseGrounds implements Grounds {
  NO_FREE_TIME(Code.INVALID);

  private final Code code;

  ReleaseGrounds(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
