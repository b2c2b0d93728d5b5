package org.imprimatur.identity.application;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.stream.IntStream;
import org.imprimatur.identity.model.Origin;
import org.junit.jupiter.api.Test;

class SignInThrottleIT {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final Origin HERE = Origin.of("192.0.2.1");

  private final SignInThrottle throttle = new SignInThrottle();

  @Test
  void a_flood_of_names_and_addresses_neither_fills_the_memory_nor_frees_a_guessed_name() {
    for (int i = 0; i < 5; i++) {
      assertTrue(throttle.reserve("chair", HERE, false, NOON).seconds() == 0, "try " + i);
    }
    IntStream.range(0, 60_000).forEach(i -> throttle.reserve("n" + i,
        Origin.of("10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255)), false, NOON));
    assertTrue(throttle.size() <= SignInThrottle.MOST, throttle.size() + " entries");
    assertTrue(throttle.reserve("chair", HERE, false, NOON.plusSeconds(1)).seconds() > 0);
  }
}
