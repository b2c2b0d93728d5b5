package org.imprimatur.identity.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.imprimatur.identity.model.Origin;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final Origin HERE = Origin.of("192.0.2.1");
  private static final Origin DEVICE = new Origin("192.0.2.1", "secret of a device");

  private final SignInThrottle throttle = new SignInThrottle();

  @Test
  void of_sixteen_guesses_at_once_five_are_evaluated() {
    assertEquals(5, IntStream.range(0, 16).parallel().filter(i -> allowed("chair", HERE, NOON)).count());
  }

  @Test
  void the_wait_doubles_with_each_failure_up_to_five_minutes() {
    fail("chair", HERE, 5, NOON);
    assertEquals(30, throttle.reserve("chair", HERE, false, NOON).seconds());
    assertEquals(60, waitAfterOneMore(NOON.plusSeconds(30)));
    assertEquals(120, waitAfterOneMore(NOON.plusSeconds(90)));
    var now = NOON.plusSeconds(210);
    for (int i = 0; i < 20; i++) {
      now = now.plus(Duration.ofMinutes(5));
      throttle.reserve("chair", HERE, false, now);
    }
    assertEquals(300, throttle.reserve("chair", HERE, false, now).seconds());
  }

  @Test
  void whoever_waits_as_long_as_they_are_told_is_let_in() {
    fail("chair", HERE, 5, NOON);
    var asked = NOON.plusMillis(1);
    long wait = throttle.reserve("chair", HERE, false, asked).seconds();
    assertEquals(30, wait);
    assertTrue(allowed("chair", HERE, asked.plusSeconds(wait)));
  }

  @Test
  void a_right_try_forgets_the_failures_before_it() {
    fail("chair", HERE, 4, NOON);
    throttle.succeeded(throttle.reserve("chair", HERE, false, NOON));
    assertEquals(5, IntStream.range(0, 16).filter(i -> allowed("chair", HERE, NOON)).count());
  }

  @Test
  void a_try_that_was_not_looked_at_is_not_counted() {
    IntStream.range(0, 100).forEach(i -> throttle.takeBack(throttle.reserve("chair", HERE, false, NOON)));
    assertEquals(0, throttle.size());
  }

  @Test
  void failures_are_forgotten_an_hour_after_the_last() {
    fail("chair", HERE, 5, NOON);
    var later = NOON.plus(Duration.ofMinutes(61));
    assertEquals(5, IntStream.range(0, 16).filter(i -> allowed("chair", HERE, later)).count());
  }

  @Test
  void the_owner_gets_in_from_another_address_while_somebody_guesses() {
    fail("chair", HERE, 5, NOON);
    assertTrue(allowed("chair", Origin.of("198.51.100.7"), NOON));
  }

  @Test
  void the_owner_gets_in_on_a_known_device_at_the_address_of_the_guesser() {
    fail("chair", HERE, 5, NOON);
    assertEquals(0, throttle.reserve("chair", DEVICE, true, NOON).seconds());
  }

  @Test
  void a_stolen_device_is_slowed_down_too() {
    assertEquals(5,
        IntStream.range(0, 16).filter(i -> throttle.reserve("chair", DEVICE, true, NOON).seconds() == 0).count());
  }

  @Test
  void a_name_guessed_from_everywhere_gives_each_stranger_one_try_and_the_owner_too() {
    IntStream.range(0, 50).forEach(i -> fail("chair", Origin.of("198.51.100." + i), 1, NOON));
    var stranger = Origin.of("203.0.113.1");
    assertTrue(allowed("chair", stranger, NOON));
    assertTrue(throttle.reserve("chair", stranger, false, NOON).seconds() > 0);
    assertTrue(allowed("chair", Origin.of("203.0.113.2"), NOON));
  }

  @Test
  void one_address_that_tries_many_names_must_wait() {
    assertEquals(50, IntStream.range(0, 200).filter(i -> allowed("member" + i, HERE, NOON)).count());
    assertTrue(allowed("member", Origin.of("198.51.100.7"), NOON));
  }

  @Test
  void signing_in_oneself_does_not_clear_what_an_address_did_to_others() {
    for (int i = 0; i < 50; i++) {
      fail("member" + i, HERE, 1, NOON);
      if (i < 49) {
        throttle.succeeded(throttle.reserve("attacker", HERE, false, NOON));
      }
    }
    assertTrue(throttle.reserve("member50", HERE, false, NOON).seconds() > 0);
  }

  @Test
  void an_ipv6_network_counts_as_one_address() {
    long allowed =
        IntStream.range(0, 16).filter(i -> allowed("chair", Origin.of("2001:db8:0:1:0:0:0:" + i), NOON)).count();
    assertEquals(5, allowed);
  }

  private long waitAfterOneMore(Instant now) {
    assertTrue(allowed("chair", HERE, now));
    return throttle.reserve("chair", HERE, false, now).seconds();
  }

  private void fail(String name, Origin origin, int times, Instant now) {
    IntStream.range(0, times).forEach(i -> assertTrue(allowed(name, origin, now), "try " + i));
  }

  private boolean allowed(String name, Origin origin, Instant now) {
    return throttle.reserve(name, origin, false, now).seconds() == 0;
  }
}
