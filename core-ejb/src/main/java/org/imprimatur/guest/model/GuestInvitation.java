package org.imprimatur.guest.model;

import java.time.Instant;
import java.util.Optional;

/**
 * That somebody from outside may read one post, as stored: never the secret that opens it.
 *
 * @param digest SHA-256 of the secret in the link, hexadecimal
 * @param post the id of the submission
 * @param guest who
 * @param invitedBy the user name of who invited them
 * @param span when it was made, and when it ends by itself
 * @param endedAt when it was ended before its time; empty while it was not
 * @param door what opens it beside the link
 * @param seen the content hash of what they saw last; empty before they came
 */
public record GuestInvitation(
    String digest, String post, Guest guest, String invitedBy, Term span, Optional<Instant> endedAt, Door door,
    Optional<String> seen) {

  /** The longest time that an invitation is good, in days. */
  public static final int MOST_DAYS = 30;

  /** How long it is good where nobody says otherwise, in days. */
  public static final int USUAL_DAYS = 7;

  /** How many may be open for one post. */
  public static final int MOST_OPEN = 10;

  /** How many are made for one post in a day: each is a letter to somebody who did not ask for it. */
  public static final int MOST_A_DAY = 20;

  private static final int ID_LENGTH = 20;

  /**
   * For how long it is good.
   *
   * @param from when it was made
   * @param until when it ends
   */
  public record Term(Instant from, Instant until) {}

  /** Returns what the log calls it by: too little of the digest to be mistaken for a secret. */
  public String id() {
    return digest.substring(0, ID_LENGTH);
  }

  /** Tells whether it is neither ended nor over at a time. */
  public boolean good(Instant now) {
    return endedAt.isEmpty() && now.isBefore(span.until);
  }

  /** Returns it ended, unless it was. */
  public GuestInvitation ended(Instant now) {
    return new GuestInvitation(digest, post, guest, invitedBy, span, endedAt.or(() -> Optional.of(now)), door, seen);
  }

  /** Returns it with another door; one at which somebody tried too often ends it. */
  public GuestInvitation with(Door next, Instant now) {
    return new GuestInvitation(digest, post, guest, invitedBy, span, next.shut() ? endedAt.or(() -> Optional.of(now))
        : endedAt, next, seen);
  }

  /** Returns it once the guest has seen a text. */
  public GuestInvitation seeing(String contentHash) {
    return new GuestInvitation(digest, post, guest, invitedBy, span, endedAt, door, Optional.of(contentHash));
  }
}
