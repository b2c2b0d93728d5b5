package org.imprimatur.submission.application;

import jakarta.inject.Inject;
import java.util.function.Function;
import org.imprimatur.policy.model.Policy;
import org.imprimatur.screening.application.ScreenText;
import org.imprimatur.submission.model.ScreeningSettings;

/**
 * Screens on the caller's thread, for tests of many thousand histories, and fails when told to, as a rule with a fault
 * does.
 */
public class AtOnce extends ScreenInTime {

  private static volatile boolean failing;

  private final ScreenText policy;

  @Inject
  AtOnce(ScreenText policy, ScreeningSettings settings) {
    super(policy, settings);
    this.policy = policy;
  }

  /** Lets every screening fail from now on, or none. */
  public static void failing(boolean now) {
    failing = now;
  }

  /** Tells whether every screening fails now. */
  static boolean fails() {
    return failing;
  }

  @Override
  <T> T within(Function<Policy, T> work) {
    if (failing) {
      throw new ScreeningFailed(new IllegalStateException("the rule is broken"));
    }
    return work.apply(policy.policy());
  }
}
