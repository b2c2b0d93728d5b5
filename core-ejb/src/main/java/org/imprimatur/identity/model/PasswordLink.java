package org.imprimatur.identity.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;

/**
 * That somebody who has an account may choose a new password for it, as stored: never the secret that opens it.
 *
 * @param digest SHA-256 of the secret, hexadecimal
 * @param person whose account, by user name
 * @param madeBy the officer who made it, by user name
 * @param madeAt when
 * @param expiresAt when it ends
 * @param confirmedBy the second officer, by user name; empty as long as none has confirmed it
 * @param usedAt when it was used; empty as long as nobody has
 * @param endsCodes whether they are asked for no code either from then on: the telephone is lost as well
 */
public record PasswordLink(
    String digest, String person, String madeBy, Instant madeAt, Instant expiresAt, Optional<String> confirmedBy,
    Optional<Instant> usedAt, boolean endsCodes) {

  /** How long a link is good for somebody who had a password and waits to get in again. */
  public static final Duration LIFE = Duration.ofHours(24);

  private static final int ID_LENGTH = 20;

  /** Makes one that leaves the second step of signing in as it is. */
  public PasswordLink(String digest, String person, String madeBy, Instant madeAt, Instant expiresAt,
      Optional<String> confirmedBy, Optional<Instant> usedAt) {
    this(digest, person, madeBy, madeAt, expiresAt, confirmedBy, usedAt, false);
  }

  /** Returns what the log calls it by: too little of the digest to be mistaken for a secret. */
  public String id() {
    return digest.substring(0, ID_LENGTH);
  }

  /** Tells whether it is neither used nor over at a time. */
  public boolean good(Instant now) {
    return usedAt.isEmpty() && now.isBefore(expiresAt);
  }

  /**
   * Tells whether a second officer has to confirm it first: whoever chooses the password of somebody with a seat or an
   * office could decide as them. It goes by what they hold now, so that a link made before a seat was given waits, too,
   * unless who confirmed the seat looked at it and confirmed it as well.
   */
  public boolean waits(Person whose) {
    return confirmedBy.isEmpty() && guarded(whose);
  }

  /** Tells whether it is at the word of those who may: whoever made it keeps people, and the account is open. */
  public boolean stands(Person whose, Optional<Person> maker) {
    return whose.active() && maker.filter(Permission.KEEP_PEOPLE::heldBy).isPresent();
  }

  /** Tells whether it takes two officers to let somebody else choose this person's password. */
  public static boolean guarded(Person whose) {
    return whose.roles().stream().anyMatch(Role::byTwo);
  }
}
