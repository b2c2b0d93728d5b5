package org.imprimatur.identity.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.imprimatur.identity.model.OutsideName;
import org.imprimatur.platform.infrastructure.Json;

@Entity
@Table(name = "outside_name")
class OutsideNameRow {
  @Id String digest;
  String username;
  String issuer;
  String subject;
  boolean own;
  @Column(name = "linked_at") Instant linkedAt;
  @Column(name = "groups_seen") String groups;

  static OutsideNameRow of(OutsideName name) {
    var row = new OutsideNameRow();
    row.digest = name.digest();
    row.username = name.username();
    row.issuer = name.issuer();
    row.subject = name.subject();
    row.own = name.own();
    row.linkedAt = name.linkedAt();
    row.groups = text(name.groups());
    return row;
  }

  static String text(Set<String> groups) {
    return Json.write(new TreeSet<>(groups));
  }

  OutsideName name() {
    return new OutsideName(digest, username, issuer, subject, own, linkedAt, Set.of(Json.read(groups, String[].class)));
  }
}
