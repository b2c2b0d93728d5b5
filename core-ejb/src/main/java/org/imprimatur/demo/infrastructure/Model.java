package org.imprimatur.demo.infrastructure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.workflow.model.State;

/**
 * A post of the seed's story as it stands in the database after it has walked the whole way.
 *
 * @param id the submission's
 * @param rows what the use cases wrote of it: each row by its columns
 * @param canonicals what is hashed of each of its revisions, by the hash
 */
record Model(String id, Map<SeedTable, List<Map<String, Object>>> rows, Map<String, String> canonicals) {

  /** Reads a post. */
  static Model read(Connection connection, String id, Map<String, String> canonicals) throws SQLException {
    var rows = new EnumMap<SeedTable, List<Map<String, Object>>>(SeedTable.class);
    for (var table : SeedTable.values()) {
      rows.put(table, rows(connection, table.select(), id));
    }
    return new Model(id, rows, canonicals);
  }

  /** Reads the rows that a statement with one mark finds, by the names of their columns. */
  static List<Map<String, Object>> rows(Connection connection, String select, String key) throws SQLException {
    var rows = new ArrayList<Map<String, Object>>();
    try (var statement = connection.prepareStatement(select)) {
      statement.setString(1, key);
      var found = statement.executeQuery();
      var columns = found.getMetaData();
      while (found.next()) {
        var row = new LinkedHashMap<String, Object>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          var value = found.getObject(i);
          row.put(columns.getColumnName(i).toLowerCase(Locale.ROOT),
              value == null || value instanceof Number || value instanceof Boolean ? value : found.getString(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** Returns whether everything has happened that the story tells: something broken off on its way is not whole. */
  boolean whole(Story.Course course) {
    return state() == course.ends() && rows.get(SeedTable.VOTE).size() == course.votes();
  }

  State state() {
    return State.valueOf((String) submission("state"));
  }

  /** Returns when it was begun. */
  Instant begun() {
    return Instant.ofEpochMilli((Long) submission("created_at"));
  }

  private Object submission(String column) {
    return rows.get(SeedTable.SUBMISSION).get(0).get(column);
  }

  String author() {
    return (String) submission("author");
  }

  /** Returns what the log has the digests of: for each, the text that it is the digest of. */
  Map<String, String> spoken() {
    return rows.get(SeedTable.SPOKEN).stream().collect(Collectors.toMap(row -> (String) row.get("digest"),
        row -> row.get("salt") + "\n" + row.get("words")));
  }

  /** Returns when something of it happened, in order. */
  Stream<Instant> moments() {
    return rows.get(SeedTable.AUDIT_ENTRY).stream().map(row -> Instant.ofEpochMilli((Long) row.get("happened_at")));
  }
}
