package org.imprimatur.identity.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "recovery_code")
class RecoveryCodeRow {
  @Id String digest;
  String username;
  @Column(name = "used_at") Instant usedAt;
}
