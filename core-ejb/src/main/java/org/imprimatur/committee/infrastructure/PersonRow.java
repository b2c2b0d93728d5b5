package org.imprimatur.committee.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;

@Entity
@Table(name = "person")
class PersonRow {
  @Id String username;
  String name;
  String credentials;
  String roles;
  String supervisor;
  boolean active;
  @Column(name = "password_digest") String passwordDigest;

  static PersonRow of(Person person, String digest) {
    var row = new PersonRow();
    row.username = person.username();
    row.passwordDigest = digest;
    row.become(person);
    return row;
  }

  /** The name by which everybody means them stays, and so does the password. */
  void become(Person person) {
    name = person.name();
    credentials = person.credentials();
    roles = person.roles().stream().sorted().map(Role::name).collect(Collectors.joining(","));
    supervisor = person.supervisor().orElse(null);
    active = person.active();
  }

  Person person() {
    return new Person(username, name, credentials, held(roles), Optional.ofNullable(supervisor), active);
  }

  /** Returns the person of whom only this was read, in the order of the columns. */
  static Person person(Object[] column) {
    return new Person((String) column[0], (String) column[1], (String) column[2], held((String) column[3]),
        Optional.ofNullable((String) column[4]), (Boolean) column[5]);
  }

  private static Set<Role> held(String roles) {
    return Arrays.stream(roles.split(",")).filter(role -> !role.isEmpty()).map(Role::valueOf)
        .collect(Collectors.toSet());
  }
}
