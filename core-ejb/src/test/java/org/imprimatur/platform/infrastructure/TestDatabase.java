package org.imprimatur.platform.infrastructure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.imprimatur.platform.model.Secret;

/** A database as the product sets it up, without a container: its data source, its migrations, its persistence unit. */
public final class TestDatabase {

  private final DatabaseSettings settings;
  private final DataSource source;

  private TestDatabase(DatabaseSettings settings) {
    this.settings = settings;
    source = new ImprimaturDataSource(settings);
  }

  /** Makes an H2 database in a file, flushed at each commit. It stays open between connections until the JVM ends. */
  public static TestDatabase h2(Path folder) {
    return migrated(h2Settings(folder, ";WRITE_DELAY=0"));
  }

  /** Makes a PostgreSQL database of this name, on a server that is quick because it may lose commits. */
  public static TestDatabase postgresql(String name) {
    execute(quick(), "create database " + name);
    return migrated(postgresqlSettings(quick(), name));
  }

  /** Makes an H2 database as it was at a version of the migrations. */
  public static TestDatabase h2(Path folder, String version) {
    return migrated(h2Settings(folder, ""), version);
  }

  /** Makes a PostgreSQL database as it was at a version of the migrations. */
  public static TestDatabase postgresql(String name, String version) {
    execute(quick(), "create database " + name);
    return migrated(postgresqlSettings(quick(), name), version);
  }

  /** Brings it up to date. */
  public void migrate() {
    Database.migrate(source, settings.postgresql());
  }

  /** Returns the server that flushes nothing to the disk, started by the first test that asks; it ends with the JVM. */
  static EmbeddedPostgres quick() {
    return Quick.SERVER;
  }

  private static final class Quick {
    private static final EmbeddedPostgres SERVER = start(EmbeddedPostgres.builder());
  }

  static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Executes a statement as the server's administrator. */
  static void execute(EmbeddedPostgres server, String statement) {
    try (var connection = server.getPostgresDatabase().getConnection(); var one = connection.createStatement()) {
      one.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static DatabaseSettings h2Settings(Path folder, String options) {
    return new DatabaseSettings("jdbc:h2:file:" + folder.resolve("imprimatur") + ";DB_CLOSE_DELAY=-1" + options, "sa",
        new Secret(""));
  }

  static DatabaseSettings postgresqlSettings(EmbeddedPostgres server, String name) {
    return new DatabaseSettings(server.getJdbcUrl("postgres", name), "", new Secret(""));
  }

  private static TestDatabase migrated(DatabaseSettings settings) {
    return migrated(settings, "latest");
  }

  private static TestDatabase migrated(DatabaseSettings settings, String version) {
    var database = new TestDatabase(settings);
    Database.migrate(database.source, settings.postgresql(), version);
    return database;
  }

  /** Opens a connection past the repositories, as an intruder or a tool would. */
  public Connection connection() throws SQLException {
    return source.getConnection();
  }

  /** Opens the persistence unit of the product with transactions of its own in place of the container's. */
  public EntityManagerFactory persistence() {
    return Persistence.createEntityManagerFactory(
        "imprimatur",
        Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.nonJtaDataSource", source,
            "jakarta.persistence.jtaDataSource", "",
            "eclipselink.session-name", settings.url(),
            "eclipselink.logging.level", "OFF"));
  }
}
