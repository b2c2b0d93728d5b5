package org.imprimatur.identity.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.identity.model.PasswordLink;

@Entity
@Table(name = "password_link")
class PasswordLinkRow {
  @Id String digest;
  String person;
  @Column(name = "made_by") String madeBy;
  @Column(name = "made_at") Instant madeAt;
  @Column(name = "expires_at") Instant expiresAt;
  @Column(name = "confirmed_by") String confirmedBy;
  @Column(name = "used_at") Instant usedAt;
  @Column(name = "ends_codes") boolean endsCodes;

  static PasswordLinkRow of(PasswordLink link) {
    var row = new PasswordLinkRow();
    row.digest = link.digest();
    row.person = link.person();
    row.madeBy = link.madeBy();
    row.madeAt = link.madeAt();
    row.expiresAt = link.expiresAt();
    row.confirmedBy = link.confirmedBy().orElse(null);
    row.usedAt = link.usedAt().orElse(null);
    row.endsCodes = link.endsCodes();
    return row;
  }

  PasswordLink link() {
    return new PasswordLink(digest, person, madeBy, madeAt, expiresAt, Optional.ofNullable(confirmedBy),
        Optional.ofNullable(usedAt), endsCodes);
  }
}
