package org.imprimatur.demo.infrastructure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** By one prepared statement, for H2, which runs in this process. */
final class InsertPress implements Press {

  /** For as long as this process has the database open. */
  @Override
  public void begin(Connection connection) throws SQLException {
    execute(connection, "set referential_integrity false");
  }

  @Override
  public void print(Connection connection, String table, List<String> columns, List<Object[]> rows)
      throws SQLException {
    var sql = "insert into " + table + " (" + String.join(", ", columns) + ") values ("
        + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    try (var insert = connection.prepareStatement(sql)) {
      for (var row : rows) {
        for (int i = 0; i < row.length; i++) {
          insert.setObject(i + 1, row[i]);
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  @Override
  public void end(Connection connection) {
    // Taken up again when everything is written.
  }

  @Override
  public void prove(Connection connection) throws SQLException {
    execute(connection, "set referential_integrity true");
    for (var table : SeedTable.values()) {
      execute(connection, "alter table " + table.table() + " set referential_integrity true check");
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
