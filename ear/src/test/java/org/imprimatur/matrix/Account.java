package org.imprimatur.matrix;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The demo society's twelve accounts with their roles, and somebody without an account. */
enum Account {
  MEMBER("member"),
  MEMBER2("member"),
  TRAINEE("member trainee"),
  SUPERVISOR("member supervisor"),
  REVIEWER("member reviewer clinical"),
  REVIEWER2("member reviewer ethics"),
  REVIEWER3("member reviewer advocacy"),
  PRIVACY("member privacy counsel"),
  CHAIR("member reviewer chair"),
  PUBLISHER("publisher"),
  ADMIN("administrator"),
  AUDITOR("auditor"),
  ANONYMOUS("");

  private static final Set<String> SEATS =
      Set.of("reviewer", "privacy", "clinical", "ethics", "counsel", "advocacy", "chair", "publisher");

  private final Set<String> roles;

  Account(String roles) {
    this.roles = Set.copyOf(List.of(roles.split(" ")));
  }

  String username() {
    return name().toLowerCase(Locale.ROOT);
  }

  Set<String> roles() {
    return roles;
  }

  boolean is(String role) {
    return roles.contains(role);
  }

  /** Holds a seat on the committee. */
  boolean seated() {
    return !Collections.disjoint(roles, SEATS);
  }

  /** Acts for the society. */
  boolean officer() {
    return is("chair") || is("publisher");
  }

  Optional<Account> supervisor() {
    return this == TRAINEE ? Optional.of(SUPERVISOR) : Optional.empty();
  }

  static List<Account> signedIn() {
    return Arrays.stream(values()).filter(account -> account != ANONYMOUS).toList();
  }

  /** May begin a post. */
  static List<Account> writers() {
    return signedIn().stream().filter(account -> account.is("member")).toList();
  }
}
