package org.imprimatur.society.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.imprimatur.platform.infrastructure.Json;
import org.imprimatur.society.model.Profile;
import org.imprimatur.society.model.Version;

@Entity
@Table(name = "society_version")
class VersionRow {
  @Id int number;
  String profile;
  @Column(name = "saved_by") String by;
  @Column(name = "saved_at") Instant at;

  static VersionRow of(Version version) {
    var row = new VersionRow();
    row.number = version.number();
    row.profile = Json.write(version.profile());
    row.by = version.by();
    row.at = version.at();
    return row;
  }

  Version version() {
    return new Version(number, Json.read(profile, Profile.class), by, at);
  }
}
