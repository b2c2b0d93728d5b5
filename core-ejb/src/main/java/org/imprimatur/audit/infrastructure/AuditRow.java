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

  AuditEntry entry() {
    return new AuditEntry(seq, happenedAt, actor, action, subject, details, previous, hash);
  }
}
