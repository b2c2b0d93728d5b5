package org.imprimatur.review.model;

import java.time.Instant;
import java.util.Set;
import org.imprimatur.committee.model.Role;

/**
 * One person's verdict on one hash.
 *
 * @param voter the voter's user name
 * @param verdict what they say
 * @param reasonCode a short code such as {@code SOURCE}; may be empty for an approval
 * @param reason in the voter's words; may be empty for an approval
 * @param contentHash what the voter saw
 * @param at when
 * @param roles what the voter was trusted with then, and named for in the round
 */
public record Vote(String voter, Verdict verdict, String reasonCode, String reason, String contentHash, Instant at,
    Set<Role> roles) {

  public Vote {
    roles = Set.copyOf(roles);
  }
}
