package org.imprimatur.identity.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * That somebody signs in by a code as well, as stored: never the secret that codes are made of.
 *
 * @param username whose it is
 * @param closed the secret, as a {@link Vault} has closed it
 * @param madeAt when it was set up
 * @param confirmedAt when a code proved that a telephone has it; empty before, when nobody is asked for one
 * @param lastStep the step of the last code that was taken
 */
public record SecondFactor(
    String username, String closed, Instant madeAt, Optional<Instant> confirmedAt, long lastStep) {

  /** How long somebody may take to show the first code. */
  public static final Duration PATIENCE = Duration.ofMinutes(15);

  /** Tells whether codes are asked for. */
  public boolean on() {
    return confirmedAt.isPresent();
  }

  /** Tells whether its first code may be shown at a time. */
  public boolean waits(Instant now) {
    return confirmedAt.isEmpty() && now.isBefore(madeAt.plus(PATIENCE));
  }
}
