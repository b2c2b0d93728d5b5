package org.imprimatur.identity.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.identity.model.SecondFactor;

@Entity
@Table(name = "second_factor")
class SecondFactorRow {
  @Id String username;
  String closed;
  @Column(name = "made_at") Instant madeAt;
  @Column(name = "confirmed_at") Instant confirmedAt;
  @Column(name = "last_step") long lastStep;

  static SecondFactorRow of(SecondFactor factor) {
    var row = new SecondFactorRow();
    row.username = factor.username();
    row.closed = factor.closed();
    row.madeAt = factor.madeAt();
    row.confirmedAt = factor.confirmedAt().orElse(null);
    row.lastStep = factor.lastStep();
    return row;
  }

  SecondFactor factor() {
    return new SecondFactor(username, closed, madeAt, Optional.ofNullable(confirmedAt), lastStep);
  }
}
