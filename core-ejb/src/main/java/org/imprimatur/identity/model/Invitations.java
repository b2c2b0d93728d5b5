package org.imprimatur.identity.model;

import java.time.Instant;
import java.util.Optional;

/** Who was invited. */
public interface Invitations {

  /** Keeps a new invitation; fails where there is one with this digest. */
  void add(Invitation invitation);

  /** Finds an invitation by the SHA-256 of its secret. */
  Optional<Invitation> find(String digest);

  /**
   * Uses an invitation up, unless it was used: of many who try in the same moment one is told that they did.
   *
   * @return whether this call used it up
   */
  boolean use(String digest, String username, Instant now);
}
