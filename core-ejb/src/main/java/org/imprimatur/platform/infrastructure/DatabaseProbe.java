package org.imprimatur.platform.infrastructure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.imprimatur.platform.model.Operator;

/** Looks at the database that the settings name, and changes nothing in it. */
public final class DatabaseProbe {

  /** Of a database in a file that is not there nothing is made. */
  private static final String LOOKING = ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";

  private final DatabaseSettings settings;

  /**
   * Reads which database it is.
   *
   * @throws org.imprimatur.platform.model.WrongSetting when the settings name none
   */
  public DatabaseProbe(Operator operator) {
    this.settings = DatabaseSettings.of(operator);
  }

  /**
   * What was seen.
   *
   * @param product such as {@code PostgreSQL 16.4}
   * @param waiting how many migrations the next start makes
   * @param newer whether a newer release made migrations that this one does not know
   * @param ahead how far the database's clock is ahead of ours; negative when it is behind
   * @param newest when the newest entry of the log happened
   */
  public record Seen(String product, int waiting, boolean newer, Duration ahead, Optional<Instant> newest) {}

  /** Tells whether it is a file of the data folder, which one process at a time opens. */
  public boolean builtIn() {
    return !settings.postgresql();
  }

  /** Tells whether there is a database to look at: one in a file is made by the first start. */
  public boolean there() {
    var file = settings.url().replaceFirst("^jdbc:h2:(?:file:)?", "").replaceFirst(";.*$", "");
    return settings.postgresql() || Files.exists(Path.of(file + ".mv.db"));
  }

  /**
   * Opens it and looks.
   *
   * @param clock ours
   * @throws FailedStart when it cannot be opened, or may lose what it has confirmed: a start would end with the same
   */
  public Seen look(Clock clock) {
    var source = new ImprimaturDataSource(settings.postgresql() ? settings
        : new DatabaseSettings(settings.url() + LOOKING, settings.user(), settings.password()));
    try (var connection = source.getConnection()) {
      DurabilityCheck.refuseLoss(settings, connection);
      var meta = connection.getMetaData();
      var product = meta.getDatabaseProductName() + " " + meta.getDatabaseProductVersion().replaceFirst(" .*", "");
      var migrations = Database.migrations(source, settings.postgresql(), "latest").info();
      boolean newer = Arrays.stream(migrations.applied()).map(MigrationInfo::getState)
          .anyMatch(MigrationState.FUTURE_SUCCESS::equals);
      return new Seen(product, migrations.pending().length, newer, ahead(connection, clock), newest(connection));
    } catch (SQLException e) {
      throw new FailedStart(DatabaseFault.unreachable(e), e);
    }
  }

  private static Duration ahead(Connection connection, Clock clock) throws SQLException {
    try (var statement = connection.createStatement(); var row = statement.executeQuery("select current_timestamp")) {
      row.next();
      return Duration.between(clock.instant(), row.getObject(1, OffsetDateTime.class).toInstant());
    }
  }

  private static Optional<Instant> newest(Connection connection) throws SQLException {
    try (var tables = connection.getMetaData().getTables(null, null, "%", null)) {
      while (tables.next()) {
        if (tables.getString("TABLE_NAME").equalsIgnoreCase("audit_entry")) {
          return newestEntry(connection);
        }
      }
      return Optional.empty();
    }
  }

  private static Optional<Instant> newestEntry(Connection connection) throws SQLException {
    var query = "select happened_at from audit_entry order by seq desc fetch first 1 row only";
    try (var statement = connection.createStatement(); var row = statement.executeQuery(query)) {
      return row.next() ? Optional.of(Instant.ofEpochMilli(row.getLong(1))) : Optional.empty();
    }
  }
}
