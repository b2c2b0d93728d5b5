package org.imprimatur.identity.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;

/**
 * That somebody may make one account, as stored: never the secret that opens it.
 *
 * @param digest SHA-256 of the secret, hexadecimal
 * @param roles what the society will trust the new person with
 * @param name whom it is meant for; empty where nobody said
 * @param madeBy the user name of who invites; empty for whoever runs the machine
 * @param madeAt when it was made
 * @param expiresAt when it ends
 * @param use who made which account of it; empty as long as nobody has
 */
public record Invitation(
    String digest, Set<Role> roles, Optional<String> name, Optional<String> madeBy, Instant madeAt, Instant expiresAt,
    Optional<Use> use) {

  /** How long somebody has to follow a link. */
  public static final Duration LIFE = Duration.ofDays(7);

  /** How long the first of all links is good: whoever starts a society sits in front of it. */
  public static final Duration SET_UP_LIFE = Duration.ofHours(24);

  private static final int ID_LENGTH = 20;

  public Invitation {
    roles = Set.copyOf(roles);
  }

  /** That it was used. */
  public record Use(String username, Instant at) {}

  /** Makes one of the machine's. */
  public static Invitation ofMachine(String digest, Set<Role> roles, Instant madeAt, Instant expiresAt) {
    return new Invitation(digest, roles, Optional.empty(), Optional.empty(), madeAt, expiresAt, Optional.empty());
  }

  /** Returns what the log calls it by: too little of the digest to be mistaken for a secret. */
  public String id() {
    return digest.substring(0, ID_LENGTH);
  }

  /** Tells whether an account can be made of it at a time. */
  public boolean good(Instant now) {
    return use.isEmpty() && now.isBefore(expiresAt);
  }

  /**
   * Tells whether it is at the word of somebody who may invite: of an officer as long as they keep people, and never to
   * what two officers give.
   *
   * @param people finds somebody as they are now
   */
  public boolean stands(Function<String, Optional<Person>> people) {
    return madeBy.map(name -> roles.stream().noneMatch(Role::byTwo)
        && people.apply(name).filter(Permission.KEEP_PEOPLE::heldBy).isPresent()).orElse(true);
  }
}
