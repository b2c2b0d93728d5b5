package org.imprimatur.identity.model;

import java.time.Duration;
import java.time.Instant;

/**
 * That somebody is signed in, as stored: never the key that their browser shows.
 *
 * @param digest SHA-256 of the key, hexadecimal
 * @param username who is signed in
 * @param beganAt when they signed in
 * @param seenAt when they last asked for something, to the minute
 * @param network the address they signed in from; of an IPv6 address what one subscriber holds
 * @param agent with what
 */
public record Session(
    String digest, String username, Instant beganAt, Instant seenAt, String network, Agent agent) {

  /**
   * How long it is kept after it was last seen: the server lets go of a session that was idle for half an hour, and of
   * its use not every moment is noted.
   */
  public static final Duration KEPT = Duration.ofMinutes(35);

  /** How long it may go on however much it is used: one that was taken over must not be kept alive for ever. */
  public static final Duration LONGEST = Duration.ofHours(12);

  /** Use is noted to the minute: not every page shall write. */
  private static final Duration NOTED = Duration.ofMinutes(1);

  private static final int ID_LENGTH = 20;

  /** Returns what its owner and the log call it by: too little of the digest to be mistaken for a secret. */
  public String id() {
    return digest.substring(0, ID_LENGTH);
  }

  /** Tells whether it may still be used at a time. */
  public boolean open(Instant now) {
    return now.isBefore(seenAt.plus(KEPT)) && now.isBefore(beganAt.plus(LONGEST));
  }

  /** Tells whether its use at a time is worth a note. */
  public boolean toNote(Instant now) {
    return !now.isBefore(seenAt.plus(NOTED));
  }
}
