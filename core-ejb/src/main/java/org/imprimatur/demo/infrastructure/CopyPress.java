package org.imprimatur.demo.infrastructure;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** By PostgreSQL's own {@code COPY}, as text: a line a row, a tab between values. */
final class CopyPress implements Press {

  private static final int CHUNK = 1 << 16;

  private static final String RULES = "select conrelid::regclass::text, conname, pg_get_constraintdef(oid)"
      + " from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace order by oid";

  /** That the rows of one table name those of another. */
  private record Rule(String table, String name, String says) {}

  private List<Rule> rules = List.of();

  @Override
  public void begin(Connection connection) throws SQLException {
    rules = rules(connection);
    for (var rule : rules) {
      execute(connection, "alter table " + rule.table + " drop constraint " + rule.name);
    }
    // What is lost with the last moments of a crash is printed again.
    execute(connection, "set local synchronous_commit = off");
  }

  /** In the same transaction: nobody sees the tables without. What is there already is looked at in the end. */
  @Override
  public void end(Connection connection) throws SQLException {
    for (var rule : rules) {
      execute(connection, "alter table " + rule.table + " add constraint " + rule.name + " "
          + rule.says.replaceFirst("(?i)\\s+not\\s+valid$", "") + " not valid");
    }
  }

  @Override
  public void prove(Connection connection) throws SQLException {
    for (var rule : rules(connection)) {
      execute(connection, "alter table " + rule.table + " validate constraint " + rule.name);
    }
    for (var table : SeedTable.values()) {
      execute(connection, "analyze " + table.table());
    }
  }

  private static List<Rule> rules(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      var found = statement.executeQuery(RULES);
      var written = Stream.of(SeedTable.values()).map(SeedTable::table).collect(Collectors.toSet());
      var rules = new ArrayList<Rule>();
      while (found.next()) {
        if (written.contains(found.getString(1))) {
          rules.add(new Rule(found.getString(1), found.getString(2), found.getString(3)));
        }
      }
      return rules;
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void print(Connection connection, String table, List<String> columns, List<Object[]> rows)
      throws SQLException {
    var copy = connection.unwrap(PGConnection.class).getCopyAPI()
        .copyIn("copy " + table + " (" + String.join(", ", columns) + ") from stdin");
    try {
      var lines = new StringBuilder();
      for (var row : rows) {
        line(row, lines);
        if (lines.length() > CHUNK) {
          send(copy, lines);
        }
      }
      send(copy, lines);
      copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private static void send(CopyIn copy, StringBuilder lines) throws SQLException {
    var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    lines.setLength(0);
  }

  private static void line(Object[] row, StringBuilder to) {
    for (int i = 0; i < row.length; i++) {
      if (i > 0) {
        to.append('\t');
      }
      if (row[i] instanceof String text) {
        escaped(text, to);
      } else {
        to.append(row[i] == null ? "\\N" : row[i]);
      }
    }
    to.append('\n');
  }

  private static void escaped(String text, StringBuilder to) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      switch (each) {
        case '\\' -> to.append("\\\\");
        case '\n' -> to.append("\\n");
        case '\r' -> to.append("\\r");
        case '\t' -> to.append("\\t");
        default -> to.append(each);
      }
    }
  }
}
