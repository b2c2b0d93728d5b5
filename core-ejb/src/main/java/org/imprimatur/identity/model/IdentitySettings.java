package org.imprimatur.identity.model;

import org.imprimatur.platform.model.Form;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.Setting;
import org.imprimatur.platform.model.Settings;

/**
 * What the operator asks of those who sign in.
 *
 * @param codesOfOfficers whether whoever holds a seat or an office must sign in by a code as well;
 *     {@code imprimatur.officers.code}, else no
 */
public record IdentitySettings(boolean codesOfOfficers) implements Settings {

  private static final Setting<Boolean> OFFICERS =
      Setting.usually("imprimatur.officers.code", Form.flag(), "false");

  /** Reads what the operator says. */
  public static IdentitySettings of(Operator operator) {
    return new IdentitySettings(OFFICERS.in(operator));
  }
}
