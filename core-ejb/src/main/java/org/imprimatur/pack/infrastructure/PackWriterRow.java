package org.imprimatur.pack.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "policy_writer")
class PackWriterRow {
  @Id String id;
  String name;
  String username;

  static PackWriterRow of(String name, String username) {
    var row = new PackWriterRow();
    row.id = name + "/" + username;
    row.name = name;
    row.username = username;
    return row;
  }
}
