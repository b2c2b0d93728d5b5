package org.imprimatur.audit.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.imprimatur.audit.model.AuditEntry;

@Entity
@Table(name = "audit_entry")
class AuditRow {
  @Id long seq;
  @Column(name = "happened_at") Instant happenedAt;
  String actor;
  String action;
  String subject;
  String details;
  String previous;
  String hash;

  static AuditRow of(AuditEntry entry) {
    var row = new AuditRow();
    row.seq = entry.seq();
    row.happenedAt = entry.at();
    row.actor = entry.actor();
    row.action = entry.action();
    row.subject = entry.subject();
    row.details = entry.details();
    row.previous = entry.previous();
    row.hash = entry.hash();
    return row;
  }

  AuditEntry entry() {
    return new AuditEntry(seq, happenedAt, actor, action, subject, details, previous, hash);
  }
}
