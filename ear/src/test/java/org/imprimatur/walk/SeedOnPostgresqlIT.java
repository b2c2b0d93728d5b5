package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.imprimatur.distribution.Postgres;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** On PostgreSQL, and after a seed that was killed. */
class SeedOnPostgresqlIT extends Seeded {

  private EmbeddedPostgres server;

  SeedOnPostgresqlIT() {
    super(9_000, 2_000);
  }

  /** Killed on its way, it goes on. */
  @Override
  void begin(Path folder, String... arguments) {
    var begun = RunningImprimatur.seeding(folder, arguments);
    begun.await(" of 9000 posts, ");
    begun.kill();
  }

  @Override
  String[] database() throws IOException {
    server = Postgres.likeInProduction().start();
    return new String[]{"--database-url", server.getJdbcUrl("postgres", "postgres")};
  }

  @Override
  Connection connection(Path folder) throws SQLException {
    return server.getPostgresDatabase().getConnection();
  }

  @AfterAll
  void stop() throws IOException {
    server.close();
  }

  @Test
  @Order(3)
  void what_every_row_names_has_been_looked_at() throws SQLException {
    assertEquals(0, number("select count(*) from pg_constraint where not convalidated"));
  }
}
