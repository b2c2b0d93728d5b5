package org.imprimatur.people.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.committee.model.Role;
import org.imprimatur.people.model.RoleChange;

@Entity
@Table(name = "role_change")
class RoleChangeRow {
  @Id String id;
  String person;
  String given;
  String held;
  @Column(name = "asked_by") String askedBy;
  @Column(name = "asked_at") Instant askedAt;

  static RoleChangeRow of(RoleChange change) {
    var row = new RoleChangeRow();
    row.id = change.id();
    row.person = change.person();
    row.given = text(change.given());
    row.held = text(change.held());
    row.askedBy = change.askedBy();
    row.askedAt = change.askedAt();
    return row;
  }

  RoleChange change() {
    return new RoleChange(id, person, roles(given), roles(held), askedBy, askedAt);
  }

  private static String text(Set<Role> roles) {
    return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
  }

  private static Set<Role> roles(String text) {
    return Arrays.stream(text.split(",")).filter(role -> !role.isEmpty()).map(Role::valueOf)
        .collect(Collectors.toSet());
  }
}
