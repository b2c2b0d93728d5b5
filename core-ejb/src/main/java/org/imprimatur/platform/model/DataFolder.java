package org.imprimatur.platform.model;

import java.nio.file.Path;

/**
 * Where everything is that is kept in files.
 *
 * @param path {@code imprimatur.data}, else {@code ./data}; absolute
 */
public record DataFolder(Path path) implements Settings {

  private static final Setting<String> DATA = Setting.usually("imprimatur.data", Form.text(), "./data");

  /** Reads what the operator says. */
  public static DataFolder of(Operator operator) {
    return new DataFolder(Path.of(DATA.in(operator)).toAbsolutePath().normalize());
  }
}
