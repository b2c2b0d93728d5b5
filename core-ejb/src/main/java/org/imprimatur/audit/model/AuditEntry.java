package org.imprimatur.audit.model;

import java.time.Instant;
import java.util.Map;
import org.imprimatur.kernel.model.CanonicalJson;
import org.imprimatur.kernel.model.Sha256;

/**
 * One thing that happened. Each entry holds the hash of the one before, so that none can be changed, removed or moved
 * unnoticed.
 *
 * @param seq the place in the log, from 1, without gaps
 * @param at when, to the millisecond
 * @param actor the user name, {@code system}, or {@code guest:} and the id of an invitation
 * @param action what, such as {@code submission.submitted}
 * @param subject to what, such as a submission's id
 * @param details the facts, in canonical form; never the text of a post
 * @param previous the hash of the entry before; 64 zeros for the first
 * @param hash SHA-256 of all the above, hexadecimal
 */
public record AuditEntry(
    long seq, Instant at, String actor, String action, String subject, String details, String previous, String hash) {

  /** What stands for the hash before the first entry. */
  public static final String NONE = "0".repeat(64);

  /** Makes the entry that follows {@code previous}. */
  public static AuditEntry following(
      long previousSeq, String previous, Instant at, String actor, String action, String subject, String details) {
    long seq = previousSeq + 1;
    return new AuditEntry(
        seq, at, actor, action, subject, details, previous, digest(seq, at, actor, action, subject, details, previous));
  }

  /** Tells whether the hash is that of the entry's own content. */
  public boolean intact() {
    return hash.equals(digest(seq, at, actor, action, subject, details, previous));
  }

  private static String digest(
      long seq, Instant at, String actor, String action, String subject, String details, String previous) {
    return Sha256.hex(
        CanonicalJson.of(
            Map.of(
                "format", "imprimatur.audit/1",
                "seq", seq,
                "at", at.toString(),
                "actor", actor,
                "action", action,
                "subject", subject,
                "details", details,
                "previous", previous)));
  }
}
