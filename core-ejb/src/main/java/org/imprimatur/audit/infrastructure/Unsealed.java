package org.imprimatur.audit.infrastructure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.audit.model.Entries.Head;
import org.imprimatur.platform.infrastructure.Ending;
import org.imprimatur.platform.infrastructure.Statements;

/** The entries of one transaction, which get their places and hashes when it ends. */
final class Unsealed implements Ending.Work {

  /** The row on which appends wait for each other. */
  private static final String LOCK = "select seq, hash from audit_head where id = 1 for update";

  private static final String INSERT = "insert into audit_entry"
      + " (seq, happened_at, actor, action, subject, details, previous, hash) values (?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String MOVE = "update audit_head set seq = ?, hash = ? where id = 1";

  private final List<Function<Head, AuditEntry>> entries = new ArrayList<>();

  void add(Function<Head, AuditEntry> next) {
    entries.add(next);
  }

  @Override
  public void write(Connection connection) throws SQLException {
    var head = lock(connection);
    try (var insert = connection.prepareStatement(INSERT)) {
      for (var next : entries) {
        var entry = next.apply(head);
        Statements.set(insert, entry.seq(), entry.at().toEpochMilli(), entry.actor(), entry.action(), entry.subject(),
            entry.details(), entry.previous(), entry.hash());
        insert.addBatch();
        head = new Head(entry.seq(), entry.hash());
      }
      insert.executeBatch();
    }
    try (var move = connection.prepareStatement(MOVE)) {
      Statements.set(move, head.seq(), head.hash());
      move.executeUpdate();
    }
  }

  static Head lock(Connection connection) throws SQLException {
    try (var lock = connection.prepareStatement(LOCK); var found = lock.executeQuery()) {
      found.next();
      return new Head(found.getLong(1), found.getString(2));
    }
  }
}
