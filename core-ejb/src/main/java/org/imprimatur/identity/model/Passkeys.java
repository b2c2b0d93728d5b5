package org.imprimatur.identity.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who signs in by which keys. */
public interface Passkeys {

  /** Finds one by its digest. */
  Optional<Passkey> find(String digest);

  /** Returns those of a person, the oldest first. */
  List<Passkey> of(String username);

  /** Keeps a new one. */
  void add(Passkey key);

  /**
   * Keeps that a key was used.
   *
   * @param key as it was read
   * @param uses how often it was used by its own word
   * @return false when somebody else used it since it was read, or took it away
   */
  boolean used(Passkey key, long uses, Instant at);

  /** Removes one, if it is there. */
  void remove(String digest);
}
