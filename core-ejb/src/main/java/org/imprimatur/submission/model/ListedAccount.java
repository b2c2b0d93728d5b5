package org.imprimatur.submission.model;

import java.util.Map;

/**
 * An account that a text points its readers to.
 *
 * @param handle as written, without {@code @}
 * @param claimedName whose account it is said to be
 * @param proof where that can be checked; may be empty
 */
public record ListedAccount(String handle, String claimedName, String proof) {

  /** Returns the members of the canonical form. */
  Map<String, Object> canonical() {
    return Map.of("handle", handle, "claimedName", claimedName, "proof", proof);
  }
}
