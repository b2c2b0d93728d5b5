package org.imprimatur.platform.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was stored before co-authors had to accept is read right after it: V7, on both databases. */
class WhoDecidesMigrationIT {

  @TempDir static Path folder;

  @Test
  void on_h2() throws SQLException {
    check(TestDatabase.h2(folder, "4"));
  }

  @Test
  void on_postgresql() throws SQLException {
    check(TestDatabase.postgresql("who_decides", "4"));
  }

  private static void check(TestDatabase database) throws SQLException {
    try (var connection = database.connection()) {
      for (var name : new String[]{"ann", "bob", "cid", "dee"}) {
        run(connection, "insert into person (username, name, credentials, roles, active, password_digest) values ('"
            + name + "', 'N', '', 'MEMBER,PRIVACY', true, 'd')");
      }
      submission(connection, "draft", "DRAFT", "cid", "|ann|bob|dee|");
      submission(connection, "open", "IN_REVIEW", "ann", "|ann|bob|");
      submission(connection, "alone", "DRAFT", "ann", "|ann|");
      run(connection,
          "insert into audit_entry values (1, 0, 'dee', 'draft.edited', 'draft', '{}', '', ''),"
              + " (2, 0, 'dee', 'draft.edited', 'draft', '{}', '', ''),"
              + " (3, 0, 'bob', 'vote.cast', 'draft', '{}', '', '')");
      run(connection, "insert into revision values ('open#1', 'open', 1, '{}', '', '[]', '{}', 0, 0, 'h')");
      run(connection, "insert into round values ('r', 'open', 1, 'h', 2, 'PRIVACY', 0, 0, null)");
      run(connection, "insert into round_voter values ('r', 'cid')");
      run(connection, "insert into vote values ('r/cid', 'r', 'cid', 'APPROVE', '', '', 'h', 0)");
    }
    database.migrate();
    try (var connection = database.connection()) {
      assertEquals("|ann| |bob|dee| 2 [ann, cid, dee]", found(connection, "draft"));
      assertEquals("|ann|bob|  0 [ann, bob]", found(connection, "open"));
      assertEquals("|ann|  0 [ann]", found(connection, "alone"));
      try (var one = connection.createStatement();
          var row = one.executeQuery("select v.roles, o.vacant, o.named from vote v join round o on o.id = v.round")) {
        row.next();
        assertEquals("MEMBER,PRIVACY  []", row.getString(1) + ' ' + row.getString(2) + ' ' + row.getString(3));
      }
    }
  }

  private static String found(Connection connection, String id) throws SQLException {
    try (var one = connection.createStatement();
        var row =
            one.executeQuery("select writers, asked, asked_count, hands from submission where id = '" + id + "'")) {
      row.next();
      var hands = new TreeSet<>(Arrays.asList(row.getString(4).split("\\|")));
      hands.remove("");
      return row.getString(1) + ' ' + row.getString(2) + ' ' + row.getInt(3) + ' ' + hands;
    }
  }

  private static void submission(Connection connection, String id, String state, String lastEditor, String writers)
      throws SQLException {
    run(connection,
        "insert into submission (id, version, state, author, last_editor, writers, kind, voice, channels,"
            + " headline, content, search_text,"
            + " revision, withdrawal_by, created_at, changed_at) values ('" + id + "', 1, '" + state + "', 'ann', '"
            + lastEditor + "', '" + writers
            + "', 'post', 'member', 'web', '', '{}', '', 0, '', 0, 0)");
  }

  private static void run(Connection connection, String statement) throws SQLException {
    try (var one = connection.createStatement()) {
      one.execute(statement);
    }
  }
}
