package org.imprimatur.platform.model;

import java.time.Instant;
import java.util.Optional;

/** The answers given under idempotency keys. */
public interface Answers {

  /** Finds the answer given to a caller under a key. */
  Optional<Answer> find(String caller, String key);

  /** Reserves a key until the transaction ends; a second caller with the same key waits, then fails. */
  void reserve(String caller, String key, Instant at);

  /** Stores the answer under a reserved key. */
  void store(String caller, String key, Answer answer);
}
