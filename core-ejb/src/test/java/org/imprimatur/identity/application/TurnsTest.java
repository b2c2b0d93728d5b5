package org.imprimatur.identity.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TurnsTest {

  @Test
  void one_more_than_work_and_wait_is_sent_away_at_once() {
    var turns = new Turns(1, 0);
    var begun = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    var working = CompletableFuture.supplyAsync(() -> turns.take(() -> {
      begun.countDown();
      await(end);
      return "done";
    }));
    await(begun);
    assertEquals(Optional.empty(), turns.take(() -> "never"));
    end.countDown();
    assertEquals(Optional.of("done"), working.join());
  }

  @Test
  void a_fault_gives_the_turn_back() {
    var turns = new Turns(1, 0);
    assertThrows(IllegalStateException.class, () -> turns.take(() -> {
      throw new IllegalStateException();
    }));
    assertEquals(Optional.of("next"), turns.take(() -> "next"));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
