package org.imprimatur.identity.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A bearer token as stored: never its text.
 *
 * @param digest SHA-256 of the token, hexadecimal
 * @param username whose it is
 * @param name what the owner calls it
 * @param scope how far it reaches
 * @param createdAt when it was made
 * @param expiresAt when it ends
 * @param usedAt when it was last used, to the minute; empty when it never was
 */
public record Token(
    String digest, String username, String name, Scope scope, Instant createdAt, Instant expiresAt,
    Optional<Instant> usedAt) {

  private static final int ID_LENGTH = 20;

  /** Returns what the owner and the log call it by: too little of the digest to be mistaken for a secret. */
  public String id() {
    return digest.substring(0, ID_LENGTH);
  }

  /** Tells whether it is good at a time. */
  public boolean good(Instant now) {
    return now.isBefore(expiresAt);
  }
}
