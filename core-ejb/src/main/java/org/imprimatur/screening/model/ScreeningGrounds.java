package org.imprimatur.screening.model;

import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Grounds;

/** Why a question that makes sense gets no answer. */
public enum ScreeningGrounds implements Grounds {
  UNSCREENED;

  @Override
  public Code code() {
    return Code.SCREENING_FAILED;
  }
}
