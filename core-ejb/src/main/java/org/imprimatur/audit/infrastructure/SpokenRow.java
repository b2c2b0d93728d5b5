package org.imprimatur.audit.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.imprimatur.audit.model.Spoken;

@Entity
@Table(name = "spoken")
class SpokenRow {
  @Id String digest;
  String salt;
  String words;
  @Column(name = "said_at") Instant saidAt;

  static SpokenRow of(Spoken spoken) {
    var row = new SpokenRow();
    row.digest = spoken.digest();
    row.salt = spoken.salt();
    row.words = spoken.words();
    row.saidAt = spoken.at();
    return row;
  }

  Spoken spoken() {
    return new Spoken(digest, salt, words, saidAt);
  }
}
