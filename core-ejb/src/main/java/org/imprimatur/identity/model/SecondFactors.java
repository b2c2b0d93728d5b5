package org.imprimatur.identity.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who signs in by a code as well, and by which codes they get in without the telephone. */
public interface SecondFactors {

  /** Finds a person's. */
  Optional<SecondFactor> find(String username);

  /** Keeps a new one that is not on, in place of one that is not on either. */
  void begin(SecondFactor factor);

  /**
   * Turns one on that is not, by a code of a step, unless another one has taken its place since it was found.
   *
   * @return whether this call did
   */
  boolean confirm(SecondFactor found, long step, Instant now);

  /**
   * Takes a code of a step, unless one of that step or a later one was taken before: of many who show one code in the
   * same moment one is told that they did.
   *
   * @return whether this call took it
   */
  boolean take(String username, long step);

  /** Keeps the digests of a person's recovery codes. */
  void recovery(String username, List<String> digests);

  /**
   * Uses a person's recovery code up, unless it was.
   *
   * @return whether this call used it up
   */
  boolean recover(String username, String digest, Instant now);

  /** Returns how many recovery codes of a person are left. */
  int left(String username);

  /** Removes a person's, with the recovery codes. */
  void remove(String username);
}
