package org.imprimatur.committee.model;

import org.imprimatur.platform.model.Form;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.Setting;
import org.imprimatur.platform.model.Settings;

/**
 * The society whose committee this is.
 *
 * @param name as disclaimers, by-lines, feeds and pages say it; {@code imprimatur.society}, else Prairie Psychiatric
 *     Society
 */
public record Society(String name) implements Settings {

  private static final Setting<String> NAME = Setting.usually("imprimatur.society", Form.text(),
      "Prairie Psychiatric Society", "the society's name in disclaimers, by-lines, feeds and page titles");

  /** Reads what the operator says. */
  public static Society of(Operator operator) {
    return new Society(NAME.in(operator));
  }
}
