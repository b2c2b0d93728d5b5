package org.imprimatur.login.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.login.model.KeptProvider;
import org.imprimatur.login.model.Provider;
import org.imprimatur.platform.infrastructure.Json;

/** The single row of what was said of the provider. */
@Entity
@Table(name = "log_in_provider")
class ProviderRow {
  static final int ONLY = 1;

  @Id int id;
  int version;
  String said;
  String closed;
  @Column(name = "saved_by") String by;
  @Column(name = "saved_at") Instant at;

  KeptProvider kept() {
    return version == 0 ? KeptProvider.NONE
        : new KeptProvider(version, Json.read(said, Provider.class), closed, Optional.ofNullable(by).orElse(""), at);
  }
}
