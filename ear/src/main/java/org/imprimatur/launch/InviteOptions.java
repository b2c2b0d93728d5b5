package org.imprimatur.launch;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;

/** The options of {@code invite}; the address of the database is taken and not needed, so that those of run fit. */
final class InviteOptions extends Settings.Reading {

  /** The roles of the application, by their names on the wire. */
  private static final List<String> ROLES =
      List.of("member", "trainee", "supervisor", "reviewer", "privacy", "clinical",
          "ethics", "counsel", "advocacy", "chair", "publisher", "administrator", "auditor");

  private List<String> roles = List.of();

  static InviteOptions of(List<String> told) throws Failure {
    var options = new InviteOptions();
    var rest = new ArrayDeque<>(told);
    while (!rest.isEmpty()) {
      options.take(rest.remove(), rest);
    }
    return options;
  }

  @Override
  void take(String option, ArrayDeque<String> rest) throws Failure {
    switch (option) {
      case "--role" -> roles = List.of(value(option, rest).split(","));
      case "--data", "--database-url" -> super.take(option, rest);
      default -> throw unknown(option);
    }
  }

  @Override
  String command() {
    return "invite";
  }

  /** The roles told, of which there is one at least. */
  List<String> roles() throws Failure {
    var all = String.join(", ", ROLES);
    if (roles.isEmpty()) {
      throw usage(Sentence.ROLE_MISSING, Map.of("roles", all));
    }
    for (var role : roles) {
      if (!ROLES.contains(role)) {
        throw usage(Sentence.ROLE_UNKNOWN, Map.of("role", role, "roles", all));
      }
    }
    return roles;
  }
}
