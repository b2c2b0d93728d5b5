package org.imprimatur.platform.model;

/** A setting says what it must not; the start ends with its sentence. */
public final class WrongSetting extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Makes one with a sentence that names the setting, what it says and what is allowed. */
  public WrongSetting(String sentence) {
    super(sentence);
  }
}
