package org.imprimatur.platform.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who wrote a policy's drafts before their names were kept is read from the log: V11, on both databases. */
class WritersMigrationIT {

  @TempDir static Path folder;

  @Test
  void on_h2() throws SQLException {
    check(TestDatabase.h2(folder, "10"));
  }

  @Test
  void on_postgresql() throws SQLException {
    check(TestDatabase.postgresql("writers", "10"));
  }

  private static void check(TestDatabase database) throws SQLException {
    try (var connection = database.connection(); var one = connection.createStatement()) {
      one.execute("insert into audit_entry values (1, 0, 'ann', 'policy.drafted', 'house/1', '{}', '', ''),"
          + " (2, 0, 'ann', 'policy.put-in-force', 'house/1', '{}', '', ''),"
          + " (3, 0, 'bob', 'policy.drafted', 'house/2', '{}', '', ''),"
          + " (4, 0, 'bob', 'policy.draft-deleted', 'house/2', '{}', '', ''),"
          + " (5, 0, 'bob', 'policy.drafted', 'house/3', '{}', '', ''),"
          + " (6, 0, 'cid', 'policy.drafted', 'household/1', '{}', '', ''),"
          + " (7, 0, 'dee', 'draft.edited', 'house', '{}', '', '')");
    }
    database.migrate();
    var found = new ArrayList<String>();
    try (var connection = database.connection(); var one = connection.createStatement();
        var row = one.executeQuery("select id, name, username from policy_writer order by id")) {
      while (row.next()) {
        found.add(row.getString(1) + ' ' + row.getString(2) + ' ' + row.getString(3));
      }
    }
    assertEquals(List.of("house/bob house bob", "household/cid household cid"), found);
  }
}
