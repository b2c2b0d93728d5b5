package org.imprimatur.screening.application;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.imprimatur.policy.model.Policy;
import org.imprimatur.screening.model.Manuscript;
import org.imprimatur.screening.model.Proof;
import org.imprimatur.screening.model.ScreeningSettings;

/**
 * Screens within a time, on threads of its own: a rule that never ends cannot be stopped, only left behind. When all
 * threads are left behind, every further screening fails, and so holds its post; none is ever passed unscreened.
 */
@ApplicationScoped
public class ScreenInTime {

  private static final int THREADS = 16;
  private static final int WAITING = 1_000;
  private static final int IDLE_SECONDS = 30;

  private PolicyInForce policy;

  @Resource(lookup = "java:comp/DefaultManagedThreadFactory") private ManagedThreadFactory factory;

  private ScreeningSettings settings;

  private ThreadPoolExecutor threads;

  protected ScreenInTime() {}

  @Inject
  public ScreenInTime(PolicyInForce policy, ScreeningSettings settings) {
    this.policy = policy;
    this.settings = settings;
  }

  @PostConstruct
  void open() {
    threads = new ThreadPoolExecutor(THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS,
        new ArrayBlockingQueue<>(WAITING), factory);
    threads.allowCoreThreadTimeOut(true);
  }

  @PreDestroy
  void close() {
    threads.shutdownNow();
  }

  /**
   * Returns a manuscript as it would go out under the policy in force, and what that policy says of it.
   *
   * @throws ScreeningFailed when a rule failed, when the time of {@code imprimatur.screening.seconds} was over, or when
   *     too many screenings wait
   */
  public <T> Proof<T> proof(Manuscript<T> manuscript) {
    return within(manuscript::proof);
  }

  <T> T within(Function<Policy, T> work) {
    Future<T> running;
    try {
      running = threads.submit(() -> work.apply(policy.now()));
    } catch (RejectedExecutionException full) {
      throw new ScreeningFailed(full);
    }
    return answer(running);
  }

  private <T> T answer(Future<T> running) {
    try {
      return running.get(settings.time().toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException failed) {
      throw new ScreeningFailed(failed.getCause());
    } catch (TimeoutException late) {
      running.cancel(true);
      throw new ScreeningFailed(late);
    } catch (InterruptedException stopped) {
      running.cancel(true);
      Thread.currentThread().interrupt();
      throw new ScreeningFailed(stopped);
    }
  }
}
