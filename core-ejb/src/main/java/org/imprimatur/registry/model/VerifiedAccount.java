package org.imprimatur.registry.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * An account of which somebody showed whose it is.
 *
 * @param handle without {@code @}, in lower case
 * @param network on the wire, such as {@code bluesky}
 * @param claimedName whose it is
 * @param proof what shows that
 * @param verification who checked it, and how long that is relied on
 * @param revoked whether it was taken back
 */
public record VerifiedAccount(
    String handle, String network, String claimedName, Proof proof, Verification verification, boolean revoked) {

  /** Whoever checks again needs to find the person: a month does for that. */
  private static final Duration SOON = Duration.ofDays(30);

  /**
   * What shows whose an account is.
   *
   * @param kind how it was shown
   * @param text the address or the words that show it
   */
  public record Proof(ProofKind kind, String text) {}

  /**
   * A check of the proof.
   *
   * @param by who checked
   * @param at when
   * @param until until when the check is relied on
   */
  public record Verification(String by, Instant at, Instant until) {}

  /** How far a check is relied on. */
  public enum Reliance {
    HOLDS,
    ENDS_SOON,
    EXPIRED,
    TAKEN_BACK
  }

  /** How it was shown whose an account is. */
  public enum ProofKind {
    INSTITUTION_PAGE,
    REL_ME,
    DOMAIN_HANDLE,
    PUBLICATION,
    IN_PERSON
  }

  /** Returns a handle as accounts are compared: without {@code @}, in lower case. */
  public static String key(String handle) {
    var bare = handle.strip();
    return (bare.startsWith("@") ? bare.substring(1) : bare).toLowerCase(Locale.ROOT);
  }

  /** Tells whether the check is relied on at a time. */
  public boolean holds(Instant now) {
    return !revoked && now.isBefore(verification.until);
  }

  /** Tells how far the check is to be relied on at a time. */
  public Reliance reliance(Instant now) {
    if (revoked) {
      return Reliance.TAKEN_BACK;
    }
    return !holds(now) ? Reliance.EXPIRED
        : now.isBefore(verification.until.minus(SOON)) ? Reliance.HOLDS
            : Reliance.ENDS_SOON;
  }

  /** Returns this account for somebody who is not shown proofs. */
  public VerifiedAccount withoutProof() {
    return new VerifiedAccount(handle, network, claimedName, new Proof(proof.kind, ""), verification, revoked);
  }

  /** Returns this account, taken back. */
  public VerifiedAccount revoke() {
    return new VerifiedAccount(handle, network, claimedName, proof, verification, true);
  }
}
