package org.imprimatur.guest.model;

import java.time.Duration;
import java.time.Instant;

/**
 * That a guest has shown link and code, as stored: never the key that their browser shows. It opens the one page of
 * guests and nothing else.
 *
 * @param digest SHA-256 of the key, hexadecimal
 * @param invitation the digest of the invitation
 * @param beganAt when
 */
public record GuestVisit(String digest, String invitation, Instant beganAt) {

  /** The longest visit. */
  public static final Duration LONGEST = Duration.ofHours(12);

  /** Tells whether it goes on. */
  public boolean open(Instant now) {
    return now.isBefore(beganAt.plus(LONGEST));
  }
}
