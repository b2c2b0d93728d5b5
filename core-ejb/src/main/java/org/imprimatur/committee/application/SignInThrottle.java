package org.imprimatur.committee.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Remembers failed sign-ins for a while, by name and address together. */
@ApplicationScoped
public class SignInThrottle {

  /** Tries that cost nothing: everybody mistypes. */
  private static final int FREE = 5;

  private static final Duration LONGEST = Duration.ofMinutes(5);

  /** An attacker must not fill the memory; the oldest go first. */
  private static final int MOST = 10_000;

  private record Failures(int count, Instant last) {}

  private final ConcurrentMap<String, Failures> failures = new ConcurrentHashMap<>();

  /** Returns how many seconds this pair must wait; 0 when it may try. */
  public long secondsToWait(String name, String address, Instant now) {
    var failed = failures.get(key(name, address));
    if (failed == null || failed.count() < FREE) {
      return 0;
    }
    var until = failed.last().plus(delay(failed.count()));
    return now.isBefore(until) ? Math.max(1, Duration.between(now, until).toSeconds()) : 0;
  }

  /** Counts a failure. */
  public void failed(String name, String address, Instant now) {
    if (failures.size() >= MOST) {
      failures.values().removeIf(old -> old.last().isBefore(now.minus(LONGEST)));
    }
    failures.merge(key(name, address), new Failures(1, now), (old, one) -> new Failures(old.count() + 1, now));
  }

  /** Forgets the failures of a pair that has signed in. */
  public void succeeded(String name, String address) {
    failures.remove(key(name, address));
  }

  private static Duration delay(int count) {
    var seconds = Duration.ofSeconds(1L << Math.min(count - FREE + 1, 9));
    return seconds.compareTo(LONGEST) < 0 ? seconds : LONGEST;
  }

  private static String key(String name, String address) {
    return address + ' ' + name;
  }
}
