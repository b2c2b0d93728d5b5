package org.imprimatur.platform.model;

/**
 * The folder of everything that is kept in files.
 *
 * @param path as the operator says it, seen from where the server was started; {@code imprimatur.data}, else
 *     {@code ./data}
 */
public record DataFolder(String path) implements Settings {

  private static final Setting<String> DATA = Setting.usually("imprimatur.data", Form.text(), "./data");

  /** Reads what the operator says. */
  public static DataFolder of(Operator operator) {
    return new DataFolder(DATA.in(operator));
  }
}
