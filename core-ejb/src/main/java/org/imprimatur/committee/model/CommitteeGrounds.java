package org.imprimatur.committee.model;

import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Grounds;

/** Why the committee does not know of something. */
public enum CommitteeGrounds implements Grounds {
  NO_SUCH_THING(Code.NOT_FOUND);

  private final Code code;

  CommitteeGrounds(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
