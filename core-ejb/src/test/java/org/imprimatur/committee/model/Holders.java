package org.imprimatur.committee.model;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in the English of the approved tables and the reference pages who may, and how somebody stands to a post. */
public final class Holders {

  private Holders() {}

  /** Says who may, as in "a seat (not the author, a co-author)". */
  public static String of(Permission permission) {
    return permission.grants().stream().map(Holders::of).collect(Collectors.joining("; "));
  }

  static String of(Grant grant) {
    var who = Stream.concat(roles(grant.roles()), relations(grant.relations())).collect(Collectors.joining(", "));
    var except = relations(grant.barring()).collect(Collectors.joining(", "));
    return (who.isEmpty() ? "anybody signed in" : who) + (except.isEmpty() ? "" : " (not " + except + ")");
  }

  /** Says it as in "the author". */
  static String of(Relation relation) {
    return switch (relation) {
      case AUTHOR -> "the author";
      case CO_AUTHOR -> "a co-author";
      case NAMED -> "named as co-author";
      case EDITOR -> "who edited it once";
      case SUPERVISOR -> "an author's supervisor";
      case SIGNER -> "who signs for a trainee";
      case RECUSED -> "who recused";
      case HOLDER -> "who holds it";
      case OTHER -> "anybody else";
    };
  }

  private static Stream<String> relations(Set<Relation> relations) {
    return relations.stream().sorted().map(Holders::of);
  }

  private static Stream<String> roles(Set<Role> roles) {
    return roles.equals(Role.SEATS) ? Stream.of("a seat")
        : roles.equals(Role.OFFICERS) ? Stream.of("an officer") : roles.stream().sorted().map(Role::wire);
  }
}
