package org.imprimatur.platform.infrastructure;

import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Which database to use.
 *
 * @param url a JDBC address of H2 or PostgreSQL
 * @param user may be empty when the address names it
 * @param password may be empty
 */
record DatabaseSettings(String url, String user, String password) {

  private static final String POSTGRESQL = "jdbc:postgresql:";

  /** Reads the settings; without any, a file under the data folder, flushed at each commit. */
  static DatabaseSettings read() {
    // H2 refuses a path that is relative to wherever the process was started.
    var data = Path.of(setting("imprimatur.data", "./data")).toAbsolutePath().normalize();
    var url = setting("imprimatur.database.url", "jdbc:h2:file:" + data + "/db/imprimatur;WRITE_DELAY=0");
    boolean h2 = !url.startsWith(POSTGRESQL);
    return new DatabaseSettings(
        url, setting("imprimatur.database.user", h2 ? "sa" : ""), setting("imprimatur.database.password", ""));
  }

  boolean postgresql() {
    return url.startsWith(POSTGRESQL);
  }

  private static String setting(String key, String fallback) {
    return ConfigProvider.getConfig().getOptionalValue(key, String.class).filter(value -> !value.isBlank())
        .orElse(fallback);
  }
}
