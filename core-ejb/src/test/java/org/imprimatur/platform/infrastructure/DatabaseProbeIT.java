package org.imprimatur.platform.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.Secret;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doctor sees what a start would meet, and leaves the database as it is. */
class DatabaseProbeIT {

  private static final Clock CLOCK = Clock.systemUTC();
  private static final Instant ENTRY = Instant.parse("2026-11-24T10:00:00Z");

  private static EmbeddedPostgres server;

  @TempDir Path folder;

  @BeforeAll
  static void a_server_that_keeps_what_it_confirms() {
    server = TestDatabase.start(EmbeddedPostgres.builder().setServerConfig("fsync", "on")
        .setServerConfig("full_page_writes", "on").setServerConfig("synchronous_commit", "on"));
  }

  @AfterAll
  static void it_ends() throws IOException {
    server.close();
  }

  @Test
  void a_file_that_is_not_there_is_not_made() {
    var probe = new DatabaseProbe(operator(Map.of("imprimatur.data", folder.toString())));
    assertTrue(probe.builtIn());
    assertFalse(probe.there());
    assertThrows(FailedStart.class, () -> probe.look(CLOCK));
    assertEquals(0, folder.toFile().list().length);
  }

  @Test
  void of_h2_it_tells_what_waits_for_the_next_start_and_changes_nothing() throws SQLException {
    var settings = new DatabaseSettings("jdbc:h2:file:" + folder.resolve("imprimatur") + ";WRITE_DELAY=0", "sa",
        new Secret(""));
    var source = new ImprimaturDataSource(settings);
    Database.migrate(source, false, "1");
    var probe = new DatabaseProbe(operator(Map.of("imprimatur.database.url", settings.url())));
    assertTrue(probe.there());
    var seen = probe.look(CLOCK);
    assertTrue(seen.product().startsWith("H2 "), seen.product());
    assertTrue(seen.waiting() > 10, seen.toString());
    assertFalse(seen.newer());
    assertEquals(seen.waiting(), probe.look(CLOCK).waiting());
    assertEquals(Optional.empty(), seen.newest());
    Database.migrate(source, false);
    assertEquals(0, probe.look(CLOCK).waiting());
  }

  @Test
  void of_postgresql_it_tells_the_newest_entry_and_how_far_the_clocks_are_apart() throws SQLException {
    try (var connection = made("probe"); var one = connection.createStatement()) {
      one.execute("insert into audit_entry values (1, " + ENTRY.toEpochMilli() + ", 'x', 'x', 'x', '{}', 'x', 'x')");
      one.execute("insert into audit_entry values (2, " + ENTRY.plusSeconds(1).toEpochMilli()
          + ", 'x', 'x', 'x', '{}', 'x', 'x')");
    }
    var seen = probe("probe").look(Clock.offset(CLOCK, Duration.ofMinutes(-10)));
    assertEquals(Optional.of(ENTRY.plusSeconds(1)), seen.newest());
    assertTrue(seen.product().startsWith("PostgreSQL "), seen.product());
    assertEquals(10, seen.ahead().plusSeconds(30).toMinutes());
    assertEquals(0, seen.waiting());
  }

  @Test
  void tables_that_a_newer_release_changed_are_known_by_it() throws SQLException {
    try (var connection = made("newer"); var one = connection.createStatement()) {
      one.execute("insert into flyway_schema_history select installed_rank + 1000, '999', 'of tomorrow', type, script,"
          + " checksum, installed_by, installed_on, execution_time, success from flyway_schema_history"
          + " where version = '1'");
    }
    assertTrue(probe("newer").look(CLOCK).newer());
  }

  @Test
  void a_database_that_may_lose_what_it_confirms_is_refused_as_at_a_start() throws SQLException {
    made("losing").close();
    TestDatabase.execute(server, "alter database losing set synchronous_commit = off");
    assertThrows(FailedStart.class, () -> probe("losing").look(CLOCK));
  }

  private static DatabaseProbe probe(String name) {
    return new DatabaseProbe(operator(Map.of("imprimatur.database.url", server.getJdbcUrl("postgres", name))));
  }

  private static Connection made(String name) throws SQLException {
    TestDatabase.execute(server, "create database " + name);
    var source = new ImprimaturDataSource(TestDatabase.postgresqlSettings(server, name));
    Database.migrate(source, true);
    return source.getConnection();
  }

  private static Operator operator(Map<String, String> said) {
    return setting -> Optional.ofNullable(said.get(setting.key()));
  }
}
