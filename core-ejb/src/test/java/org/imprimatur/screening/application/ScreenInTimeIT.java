package org.imprimatur.screening.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.imprimatur.histories.Saying;
import org.imprimatur.policy.Shipped;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Policy;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.screening.model.Manuscript;
import org.imprimatur.screening.model.ScreeningSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScreenInTimeIT {

  private static final int THREADS = 16;

  private final ScreenInTime screen =
      new ScreenInTime(new OfTheShippedPolicy(), new ScreeningSettings(Duration.ofSeconds(1)));
  private final CountDownLatch never = new CountDownLatch(1);

  @BeforeEach
  void the_threads_start() throws ReflectiveOperationException {
    var factory = ScreenInTime.class.getDeclaredField("factory");
    factory.setAccessible(true);
    factory.set(screen, new Threads());
    screen.open();
  }

  @AfterEach
  void the_threads_end() {
    never.countDown();
    screen.close();
  }

  @Test
  void it_says_what_the_policy_says() {
    var draft = Draft.ofText(Saying.NUMBER);
    assertEquals(Shipped.policy().proofread(draft).with(List.of()), screened(Saying.NUMBER));
  }

  @Test
  void a_rule_that_fails_is_no_verdict() {
    var fault = new IllegalStateException("the rule is broken");
    var failed = assertThrows(ScreeningFailed.class, () -> screen.within(policy -> {
      throw fault;
    }));
    assertSame(fault, failed.getCause());
  }

  @Test
  void a_rule_that_takes_too_long_is_no_verdict_and_is_told_to_stop() throws InterruptedException {
    var stopped = new CountDownLatch(1);
    var failed = assertThrows(ScreeningFailed.class, () -> screen.within(policy -> {
      try {
        return never.await(1, TimeUnit.MINUTES);
      } catch (InterruptedException told) {
        stopped.countDown();
        return false;
      }
    }));
    assertTrue(failed.getCause() instanceof TimeoutException, failed.toString());
    assertTrue(stopped.await(10, TimeUnit.SECONDS));
  }

  @Test
  void when_every_thread_is_left_behind_a_screening_fails_and_none_is_passed() throws Exception {
    var began = new CountDownLatch(THREADS);
    Callable<ScreeningFailed> caller =
        () -> assertThrows(ScreeningFailed.class, () -> screen.within(policy -> deaf(began)));
    var callers = Executors.newFixedThreadPool(THREADS);
    try {
      for (var called : callers.invokeAll(Collections.nCopies(THREADS, caller))) {
        assertTrue(called.get().getCause() instanceof TimeoutException);
      }
    } finally {
      callers.shutdownNow();
    }
    assertEquals(0, began.getCount());
    assertThrows(ScreeningFailed.class, () -> screened(Saying.SLEEP));
    never.countDown();
    assertEquals(List.of(), screened(Saying.SLEEP).findings());
  }

  @Test
  void a_caller_who_is_told_to_stop_gets_no_verdict_and_still_knows_it() {
    Thread.currentThread().interrupt();
    var failed = assertThrows(ScreeningFailed.class, () -> screen.within(policy -> deaf(new CountDownLatch(1))));
    assertTrue(Thread.interrupted());
    assertTrue(failed.getCause() instanceof InterruptedException, failed.toString());
  }

  @Test
  void once_it_is_closed_nothing_is_screened_and_nothing_is_passed() {
    screen.close();
    assertThrows(ScreeningFailed.class, () -> screened(Saying.SLEEP));
  }

  private Screening screened(String text) {
    return screen.proof(new Manuscript<>(Draft.ofText(text), called -> called, set -> List.of())).screening();
  }

  /** A rule that never ends and that nobody can stop. */
  private boolean deaf(CountDownLatch began) {
    began.countDown();
    boolean told = false;
    while (true) {
      try {
        boolean over = never.await(1, TimeUnit.MINUTES);
        if (told) {
          Thread.currentThread().interrupt();
        }
        return over;
      } catch (InterruptedException deaf) {
        told = true;
      }
    }
  }

  private static final class OfTheShippedPolicy extends PolicyInForce {

    /** Read before the time begins, which on a cold machine the reading alone takes up. */
    private final Policy read = Shipped.policy();

    @Override
    Policy now() {
      return read;
    }
  }

  private static final class Threads implements ManagedThreadFactory {

    @Override
    public Thread newThread(Runnable work) {
      var thread = new Thread(work);
      thread.setDaemon(true);
      return thread;
    }

    @Override
    public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
      throw new UnsupportedOperationException();
    }
  }
}
