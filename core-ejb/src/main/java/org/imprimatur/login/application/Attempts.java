package org.imprimatur.login.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.Sha256;

/**
 * Who has been sent to the provider: in the memory of this server, each for ten minutes and once. Where too many have,
 * the oldest begin again.
 */
@ApplicationScoped
public class Attempts {

  static final Duration LIFE = Duration.ofMinutes(10);
  static final int MOST = 20_000;

  private final Map<String, Attempt> open = new LinkedHashMap<>();

  /**
   * Keeps one.
   *
   * @param secret that the browser shows when it comes back
   */
  synchronized void keep(String secret, Attempt attempt) {
    open.values().removeIf(old -> late(old, attempt.at()));
    if (open.size() >= MOST) {
      open.remove(open.keySet().iterator().next());
    }
    open.put(Sha256.hex(secret), attempt);
  }

  /** Returns one that is open, and leaves it so. */
  synchronized Optional<Attempt> look(String secret, Instant now) {
    return Optional.ofNullable(open.get(Sha256.hex(secret))).filter(attempt -> !late(attempt, now));
  }

  /** Uses one up, whatever comes of it. */
  synchronized Optional<Attempt> take(String secret, Instant now) {
    return Optional.ofNullable(open.remove(Sha256.hex(secret))).filter(attempt -> !late(attempt, now));
  }

  private static boolean late(Attempt attempt, Instant now) {
    return !now.isBefore(attempt.at().plus(LIFE));
  }
}
