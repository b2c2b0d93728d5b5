package org.imprimatur.platform.model;

import java.io.File;

/**
 * Where everything is that is kept in files.
 *
 * @param folder {@code imprimatur.data}, else {@code ./data}; absolute
 */
public record DataFolder(File folder) implements Settings {

  private static final Setting<String> DATA = Setting.usually("imprimatur.data", Form.text(), "./data");

  /** Reads what the operator says. */
  public static DataFolder of(Operator operator) {
    return new DataFolder(new File(DATA.in(operator)).getAbsoluteFile());
  }
}
