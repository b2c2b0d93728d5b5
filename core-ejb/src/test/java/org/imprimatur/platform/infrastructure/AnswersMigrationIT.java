package org.imprimatur.platform.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A call answered before the upgrade is answered the same after it: V20, on both databases. */
class AnswersMigrationIT {

  @TempDir static Path folder;

  @Test
  void on_h2() throws SQLException {
    check(TestDatabase.h2(folder, "19"));
  }

  @Test
  void on_postgresql() throws SQLException {
    check(TestDatabase.postgresql("answers", "19"));
  }

  private static void check(TestDatabase database) throws SQLException {
    answer(database, "ada created", "201, '/posts/1', '{\"text\":\"💤\"}', 7, '\"7\"'");
    answer(database, "ada refused", "422, '', '{}', 8, ''");
    database.migrate();
    assertEquals(List.of("201\n/posts/1\n\"7\"\n{\"text\":\"💤\"}", "422\n\n\n{}"), bodies(database));
  }

  private static void answer(TestDatabase database, String id, String rest) throws SQLException {
    try (var connection = database.connection(); var one = connection.createStatement()) {
      one.execute("insert into answer (id, request_digest, status, location, body, answered_at, etag) values ('" + id
          + "', 'd', " + rest + ")");
    }
  }

  private static List<String> bodies(TestDatabase database) throws SQLException {
    var bodies = new ArrayList<String>();
    try (var connection = database.connection(); var one = connection.createStatement();
        var found = one.executeQuery("select body from answer order by id")) {
      while (found.next()) {
        bodies.add(found.getString(1));
      }
    }
    return bodies;
  }
}
