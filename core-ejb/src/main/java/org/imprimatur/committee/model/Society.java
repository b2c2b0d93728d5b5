package org.imprimatur.committee.model;

import org.imprimatur.kernel.model.TextTable;
import org.imprimatur.platform.model.Form;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.Setting;
import org.imprimatur.platform.model.Settings;

/**
 * The society whose committee this is.
 *
 * @param name as disclaimers, by-lines, feeds and pages say it; {@code imprimatur.society}, else that of the
 *     fictional society
 */
public record Society(String name) implements Settings {

  private static final Setting<String> NAME = Setting.usually("imprimatur.society", Form.text(), fictional());

  /** Its names and numbers ship in a table of their own, so that no rule takes them for a stranger's. */
  private static String fictional() {
    return TextTable.read("/imprimatur/society.txt", 2).stream().filter(row -> row.get(0).equals("name"))
        .map(row -> row.get(1)).findFirst().orElseThrow();
  }

  /** Reads what the operator says. */
  public static Society of(Operator operator) {
    return new Society(NAME.in(operator));
  }
}
