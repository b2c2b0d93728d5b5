package org.imprimatur.submission.model;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.submission.model.Submission.Hold;

/**
 * What a submission waits for, beside its state.
 *
 * @param hold why it is on hold, when it is
 * @param withdrawalBy who has asked so far that it be withdrawn
 * @param decideBy the latest moment for a decision, while one is awaited
 */
public record Pending(Optional<Hold> hold, Set<String> withdrawalBy, Optional<Instant> decideBy) {

  /** Nothing is waited for. */
  public static final Pending NOTHING = new Pending(Optional.empty(), Set.of(), Optional.empty());

  public Pending {
    withdrawalBy = Set.copyOf(withdrawalBy);
  }
}
