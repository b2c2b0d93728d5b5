package org.imprimatur.submission.model;

import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Grounds;

/** Why a content cannot be kept. */
public enum ContentGrounds implements Grounds {
  EMPTY(Code.INVALID),
  NO_LANGUAGE(Code.INVALID),
  FAR_SLOT(Code.INVALID),
  NO_TRAINEE(Code.INVALID),
  LONG_FIELD(Code.INVALID),
  TOO_MANY(Code.INVALID),
  LONG_POST(Code.INVALID),
  BESIDE_TEXT(Code.INVALID);

  private final Code code;

  ContentGrounds(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
