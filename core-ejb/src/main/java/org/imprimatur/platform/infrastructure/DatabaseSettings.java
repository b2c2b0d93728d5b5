package org.imprimatur.platform.infrastructure;

import java.util.Optional;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.model.Allowed;
import org.imprimatur.platform.model.DataFolder;
import org.imprimatur.platform.model.Form;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.Secret;
import org.imprimatur.platform.model.Setting;
import org.imprimatur.platform.model.Settings;

/**
 * Which database to use.
 *
 * @param url a JDBC address of H2 or PostgreSQL; {@code imprimatur.database.url}, else H2 in {@code imprimatur.data}
 * @param user may be empty when the address names it; {@code imprimatur.database.user}, else {@code sa} for H2
 * @param password may be empty; {@code imprimatur.database.password}
 */
record DatabaseSettings(String url, String user, Secret password) implements Settings {

  private static final String POSTGRESQL = "jdbc:postgresql:";
  private static final String H2 = "jdbc:h2:";

  /** Not quoted: an address may carry a password, though it should not. */
  private static final Setting<String> URL = Setting.perhaps("imprimatur.database.url",
      new Form<>(Sentence.of(Allowed.DATABASE_ADDRESS),
          text -> Optional.of(text).filter(url -> url.startsWith(POSTGRESQL) || url.startsWith(H2)), false));

  private static final Setting<String> USER = Setting.perhaps("imprimatur.database.user", Form.text());

  private static final Setting<Secret> PASSWORD = Setting.perhaps("imprimatur.database.password", Form.secret());

  /** Reads what the operator says; without a word, a file under the data folder, flushed at each commit. */
  static DatabaseSettings of(Operator operator) {
    // H2 refuses a path that is relative to wherever the process was started.
    var data = DataFolder.of(operator).folder().toPath().normalize();
    var url = URL.saidBy(operator).orElse(H2 + "file:" + data + "/db/imprimatur;WRITE_DELAY=0");
    var user = USER.saidBy(operator).orElse(url.startsWith(POSTGRESQL) ? "" : "sa");
    return new DatabaseSettings(url, user, PASSWORD.saidBy(operator).orElse(new Secret("")));
  }

  boolean postgresql() {
    return url.startsWith(POSTGRESQL);
  }

  /** Says no address: it may carry a password. */
  @Override
  public String toString() {
    return "DatabaseSettings[" + (postgresql() ? "PostgreSQL" : "H2") + "]";
  }
}
