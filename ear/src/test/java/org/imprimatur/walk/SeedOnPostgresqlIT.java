package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** While it is written, what a row names is not looked at. */
  @ParameterizedTest
  @Order(3)
  @ValueSource(strings = {
    "insert into waiting (lane, voter, due, submission) values ('ALL', '', 1, 'nowhere')",
    "insert into own_post (username, submission, part, state, changed_at) values ('a', 'nowhere', 'WROTE', 'DRAFT', 1)",
    "insert into release_plan (submission, revision, content_hash, slot) values ('nowhere', 1, 'x', 1)",
    "insert into round_voter (round, username) values ('nowhere', 'chair')",
    "insert into delivery_attempt (delivery, number, kind, began_at, answer) values ('nowhere', 1, 'POST', 1, 'x')"})
  void a_row_that_names_what_is_not_there_is_refused_again(String insert) throws SQLException {
    try (var connection = connection(data()); var statement = connection.createStatement()) {
      assertThrows(SQLException.class, () -> statement.execute(insert));
    }
  }
}
