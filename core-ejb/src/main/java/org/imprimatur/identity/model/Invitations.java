package org.imprimatur.identity.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who was invited. */
public interface Invitations {

  /** Keeps a new invitation; fails where there is one with this digest. */
  void add(Invitation invitation);

  /** Finds an invitation by the SHA-256 of its secret. */
  Optional<Invitation> find(String digest);

  /** Returns those that officers made and that are good at a time, the newest first. */
  List<Invitation> open(Instant now);

  /**
   * Ends an invitation now, unless it was used or has ended.
   *
   * @return whether this call ended it
   */
  boolean end(String digest, Instant now);

  /**
   * Uses an invitation up, unless it was used or has ended: of many who try in the same moment one is told that they
   * did.
   *
   * @return whether this call used it up
   */
  boolean use(String digest, String username, Instant now);
}
