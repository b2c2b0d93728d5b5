package org.imprimatur.platform.model;

import java.nio.file.Path;

/**
 * The folder of everything that is kept in files.
 *
 * @param path absolute; {@code imprimatur.data}, else {@code data} where the server was started
 */
public record DataFolder(Path path) implements Settings {

  private static final Setting<String> DATA = Setting.usually("imprimatur.data", Form.text(), "./data");

  /** Reads what the operator says. */
  public static DataFolder of(Operator operator) {
    // H2 refuses a path that is relative to wherever the process was started.
    return new DataFolder(Path.of(DATA.in(operator)).toAbsolutePath().normalize());
  }
}
