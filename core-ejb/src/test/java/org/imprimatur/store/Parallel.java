package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Two transactions at the same time, one of which has to wait for the other. */
final class Parallel {

  private static final long WAITING_MILLIS = 200;
  private static final long PATIENCE_SECONDS = 120;
  private static final long ELSEWHERE_SECONDS = 10;

  private Parallel() {}

  /**
   * Does the first work, starts the second in another transaction, proves that it waits, commits the first, and returns
   * what the second found.
   */
  static <T> T secondWaits(Store store, Function<Store.Tables, ?> first, Function<Store.Tables, T> second)
      throws Exception {
    return secondWaitsWhile(store, first, () -> store.in(second));
  }

  /** As {@link #secondWaits}, with a second work that opens its transaction itself. */
  static <T> T secondWaitsWhile(Store store, Function<Store.Tables, ?> first, Callable<T> second) throws Exception {
    var pool = Executors.newFixedThreadPool(2);
    try {
      var locked = new CountDownLatch(1);
      var commit = new CountDownLatch(1);
      var leader = pool.submit(() -> store.in(tables -> {
        var result = first.apply(tables);
        locked.countDown();
        await(commit);
        return Optional.ofNullable(result);
      }));
      await(locked);
      var follower = pool.submit(second);
      assertStillWaiting(follower);
      commit.countDown();
      leader.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return follower.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } finally {
      pool.shutdownNow();
    }
  }

  /** Does work of another transaction to its end while the caller's is open; fails when it has to wait. */
  static void elsewhere(Runnable work) {
    try {
      CompletableFuture.runAsync(work).get(ELSEWHERE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError("the other transaction did not come to its end", e);
    }
  }

  private static void assertStillWaiting(Future<?> follower) {
    assertThrows(TimeoutException.class, () -> follower.get(WAITING_MILLIS, TimeUnit.MILLISECONDS),
        "the second did not wait");
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
