package org.imprimatur.audit.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The single row on which appends wait for each other. */
@Entity
@Table(name = "audit_head")
class HeadRow {
  static final int ONLY = 1;

  @Id int id;
  long seq;
  String hash;
}
