package org.imprimatur.identity.application;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets a few do costly work at once and some more wait for it; the rest are sent away at once, so that no thread is
 * held for them.
 */
final class Turns {

  private final Semaphore working;
  private final Semaphore inside;

  Turns(int working, int waiting) {
    this.working = new Semaphore(working, true);
    this.inside = new Semaphore(working + waiting);
  }

  /** Does the work when its turn comes; empty when too many are waiting already. */
  <T> Optional<T> take(Supplier<T> work) {
    if (!inside.tryAcquire()) {
      return Optional.empty();
    }
    try {
      working.acquireUninterruptibly();
      try {
        return Optional.of(work.get());
      } finally {
        working.release();
      }
    } finally {
      inside.release();
    }
  }
}
