package org.imprimatur.screening.application;

import jakarta.inject.Inject;
import java.util.function.Function;
import org.imprimatur.policy.model.Policy;
import org.imprimatur.screening.model.ScreeningSettings;

/**
 * Screens on the caller's thread, for tests of many thousand histories, and fails when told to, as a rule with a fault
 * does.
 */
public class AtOnce extends ScreenInTime {

  /** Of each thread: classes of tests run side by side. */
  private static final ThreadLocal<Boolean> FAILING = ThreadLocal.withInitial(() -> false);

  private final PolicyInForce policy;

  @Inject
  AtOnce(PolicyInForce policy, ScreeningSettings settings) {
    super(policy, settings);
    this.policy = policy;
  }

  /** Lets every screening on this thread fail from now on, or none. */
  public static void failing(boolean now) {
    FAILING.set(now);
  }

  /** Tells whether every screening on this thread fails now. */
  public static boolean fails() {
    return FAILING.get();
  }

  @Override
  <T> T within(Function<Policy, T> work) {
    if (fails()) {
      throw new ScreeningFailed(new IllegalStateException("the rule is broken"));
    }
    return work.apply(policy.now());
  }
}
