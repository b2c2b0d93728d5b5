package org.imprimatur.platform.model;

import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Grounds;

/** Why a call cannot be answered, whatever it asks for. */
public enum PlatformGrounds implements Grounds {
  CURSOR_INVALID(Code.CURSOR_INVALID);

  private final Code code;

  PlatformGrounds(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
