package org.imprimatur.identity.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "known_device")
class DeviceRow {
  @Id String digest;
  String username;
  @Column(name = "seen_at") Instant seenAt;
}
