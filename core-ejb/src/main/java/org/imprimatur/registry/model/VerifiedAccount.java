package org.imprimatur.registry.model;

import java.time.Instant;
import java.util.Locale;

/**
 * An account of which somebody showed whose it is.
 *
 * @param handle without {@code @}, in lower case
 * @param network on the wire, such as {@code bluesky}
 * @param claimedName whose it is
 * @param proofKind how that was shown
 * @param proof the address or the words that show it
 * @param verifiedBy who checked
 * @param verifiedAt when
 * @param until until when the check is relied on
 * @param revoked whether it was taken back
 */
public record VerifiedAccount(
    String handle, String network, String claimedName, ProofKind proofKind, String proof, String verifiedBy,
    Instant verifiedAt, Instant until,
    boolean revoked) {

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
    return !revoked && now.isBefore(until);
  }

  /** Returns this account for somebody who is not shown proofs. */
  public VerifiedAccount withoutProof() {
    return new VerifiedAccount(handle, network, claimedName, proofKind, "", verifiedBy, verifiedAt, until, revoked);
  }

  /** Returns this account, taken back. */
  public VerifiedAccount revoke() {
    return new VerifiedAccount(handle, network, claimedName, proofKind, proof, verifiedBy, verifiedAt, until, true);
  }
}
