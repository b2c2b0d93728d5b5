package org.imprimatur.identity.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.identity.model.Passkey;

@Entity
@Table(name = "passkey")
class PasskeyRow {
  @Id String digest;
  String username;
  String name;
  String attested;
  long uses;
  @Column(name = "added_at") Instant addedAt;
  @Column(name = "used_at") Instant usedAt;

  static PasskeyRow of(Passkey key) {
    var row = new PasskeyRow();
    row.digest = key.digest();
    row.username = key.username();
    row.name = key.name();
    row.attested = key.attested();
    row.uses = key.uses();
    row.addedAt = key.addedAt();
    row.usedAt = key.usedAt().orElse(null);
    return row;
  }

  Passkey key() {
    return new Passkey(digest, username, name, attested, uses, addedAt, Optional.ofNullable(usedAt));
  }
}
