package org.imprimatur.submission.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.imprimatur.platform.infrastructure.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Posts that were there before are everybody's own after the upgrade: V18, on both databases. */
class OwnPostsMigrationIT {

  @TempDir static Path folder;

  @Test
  void on_h2() throws SQLException {
    check(TestDatabase.h2(folder, "17"));
  }

  @Test
  void on_postgresql() throws SQLException {
    check(TestDatabase.postgresql("own_posts", "17"));
  }

  private static void check(TestDatabase database) throws SQLException {
    for (var name : List.of("ann", "bob", "cid", "an")) {
      execute(database, "insert into person (username, name, credentials, roles, active, password_digest)"
          + " values ('" + name + "', 'N', '', 'MEMBER', true, 'd')");
    }
    post(database, "alone", "DRAFT", "|ann|", "");
    post(database, "shared", "IN_REVIEW", "|ann|bob|", "|cid|bob|");
    database.migrate();
    assertEquals(List.of("alone ann WROTE DRAFT 7", "shared ann WROTE IN_REVIEW 7", "shared bob WROTE IN_REVIEW 7",
        "shared cid SIGNS IN_REVIEW 7"), rows(database));
  }

  private static void post(TestDatabase database, String id, String state, String writers, String signers)
      throws SQLException {
    execute(database, "insert into submission (id, version, state, author, writers, kind, voice, channels, headline,"
        + " content, search_text, revision, content_hash, withdrawal_by, created_at, changed_at, hands, signers)"
        + " values ('" + id + "', 1, '" + state + "', 'ann', '" + writers + "', 'post', 'member', 'web', 'T', '{}', '',"
        + " 1, 'h', '', 0, 7, '|ann|', '" + signers + "')");
  }

  private static List<String> rows(TestDatabase database) throws SQLException {
    var rows = new ArrayList<String>();
    try (var connection = database.connection(); var one = connection.createStatement();
        var found = one.executeQuery("select submission, username, part, state, changed_at from own_post"
            + " order by submission, username")) {
      while (found.next()) {
        rows.add(String.join(" ", found.getString(1), found.getString(2), found.getString(3), found.getString(4),
            found.getString(5)));
      }
    }
    return rows;
  }

  private static void execute(TestDatabase database, String statement) throws SQLException {
    try (var connection = database.connection(); var one = connection.createStatement()) {
      one.execute(statement);
    }
  }
}
