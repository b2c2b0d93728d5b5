package org.imprimatur.kernel.model;

/** Why a text cannot be kept as it was written. */
public enum TextGrounds implements Grounds {
  UNPUBLISHABLE(Code.INVALID),
  TOO_MANY_MARKS(Code.INVALID),
  TOO_LONG(Code.INVALID);

  private final Code code;

  TextGrounds(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
