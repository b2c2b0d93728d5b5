package org.imprimatur.login.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.committee.model.Role;
import org.imprimatur.login.model.GroupRole;

@Entity
@Table(name = "group_role")
class GroupRoleRow {
  @Id String id;
  @Column(name = "group_name") String group;
  @Enumerated(EnumType.STRING) Role role;
  String source;
  @Column(name = "asked_by") String askedBy;
  @Column(name = "asked_at") Instant askedAt;
  @Column(name = "confirmed_by") String confirmedBy;

  static GroupRoleRow of(GroupRole given) {
    var row = new GroupRoleRow();
    row.id = given.id();
    row.group = given.group();
    row.role = given.role();
    row.source = given.source();
    row.askedBy = given.askedBy();
    row.askedAt = given.askedAt();
    row.confirmedBy = given.confirmedBy().orElse(null);
    return row;
  }

  GroupRole given() {
    return new GroupRole(id, group, role, source, askedBy, askedAt, Optional.ofNullable(confirmedBy));
  }
}
