package org.imprimatur.society.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.imprimatur.society.model.Settled;

@Entity
@Table(name = "settled")
class SettledRow {
  @Id
  @Enumerated(EnumType.STRING) Settled.Part part;
  @Column(name = "settled_by") String by;
  @Column(name = "settled_at") Instant at;

  static SettledRow of(Settled.Part part, String by, Instant at) {
    var row = new SettledRow();
    row.part = part;
    row.by = by;
    row.at = at;
    return row;
  }
}
