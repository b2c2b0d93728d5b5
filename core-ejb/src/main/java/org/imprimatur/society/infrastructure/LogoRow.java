package org.imprimatur.society.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.imprimatur.society.model.Logo;

@Entity
@Table(name = "logo")
class LogoRow {
  @Id String digest;
  String picture;

  static LogoRow of(Logo logo) {
    var row = new LogoRow();
    row.digest = logo.digest();
    row.picture = logo.base64();
    return row;
  }

  Logo logo() {
    return new Logo(digest, picture);
  }
}
