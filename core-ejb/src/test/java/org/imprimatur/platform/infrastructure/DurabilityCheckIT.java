package org.imprimatur.platform.infrastructure;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.imprimatur.words.English;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** PostgreSQL starts only when it keeps every commit, wherever the setting that loses some was made. */
class DurabilityCheckIT {

  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() {
    server = TestDatabase.start(EmbeddedPostgres.builder().setServerConfig("fsync", "on"));
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  /** The server of the tests does not wait for the disk unless a database says so. */
  private static String database(String name, String synchronousCommit) {
    TestDatabase.execute(server, "create database " + name);
    TestDatabase.execute(server, "alter database " + name + " set synchronous_commit = " + synchronousCommit);
    return name;
  }

  @Test
  void postgresql_that_keeps_every_commit_is_accepted() {
    var name = database("keeps_all", "on");
    assertDoesNotThrow(() -> check(server, name));
  }

  @Test
  void postgresql_whose_database_was_told_not_to_wait_is_refused() {
    assertEquals(sentence("synchronous_commit"), refusal(server, database("does_not_wait", "off")));
  }

  @Test
  void postgresql_whose_role_was_told_not_to_wait_is_refused() {
    var name = database("role_does_not_wait", "on");
    TestDatabase.execute(server, "alter role postgres in database " + name + " set synchronous_commit = off");
    assertEquals(sentence("synchronous_commit"), refusal(server, name));
  }

  @Test
  void postgresql_that_never_flushes_is_refused() {
    TestDatabase.execute(TestDatabase.quick(), "create database never_flushes");
    TestDatabase.execute(TestDatabase.quick(), "alter database never_flushes set synchronous_commit = on");
    assertEquals(sentence("fsync"), refusal(TestDatabase.quick(), "never_flushes"));
  }

  @Test
  void postgresql_that_may_tear_pages_is_refused() throws Exception {
    var name = database("tears_pages", "on");
    fullPageWrites(name, "off");
    try {
      assertEquals(sentence("full_page_writes"), refusal(server, name));
    } finally {
      fullPageWrites(name, "on");
    }
  }

  private static String sentence(String setting) {
    return "PostgreSQL would lose acknowledged work when it is killed: " + setting
        + " is off. Set it to on, for the server, the database and the role.";
  }

  private static String refusal(EmbeddedPostgres where, String name) {
    return English.of(assertThrows(FailedStart.class, () -> check(where, name)).sentence());
  }

  private static void check(EmbeddedPostgres where, String name) throws SQLException {
    var settings = TestDatabase.postgresqlSettings(where, name);
    try (var connection = new ImprimaturDataSource(settings).getConnection()) {
      DurabilityCheck.refuseLoss(settings, connection);
    }
  }

  /** The server reads a changed setting a moment after it was told to. */
  private static void fullPageWrites(String name, String value) throws Exception {
    TestDatabase.execute(server, "alter system set full_page_writes = " + value);
    TestDatabase.execute(server, "select pg_reload_conf()");
    for (int tries = 0; tries < 1_200 && !value.equals(fullPageWrites(name)); tries++) {
      Thread.sleep(50);
    }
    assertEquals(value, fullPageWrites(name));
  }

  private static String fullPageWrites(String name) throws SQLException {
    var source = new ImprimaturDataSource(TestDatabase.postgresqlSettings(server, name));
    try (var connection = source.getConnection(); var one = connection.createStatement();
        var row = one.executeQuery("show full_page_writes")) {
      row.next();
      return row.getString(1);
    }
  }
}
