package org.imprimatur.identity.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.imprimatur.identity.model.RefusalTally.Line;
import org.junit.jupiter.api.Test;

class RefusalTallyTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private final RefusalTally tally = new RefusalTally();

  @Test
  void the_first_refusal_of_a_name_is_told_at_once() {
    assertEquals(List.of(new Line("chair", 1, "SIGN_IN_FAILED")), tally.add("chair", "SIGN_IN_FAILED", NOON));
  }

  @Test
  void those_that_follow_are_told_together_when_the_span_is_over() {
    tally.add("chair", "SIGN_IN_FAILED", NOON);
    assertEquals(List.of(), tally.add("chair", "SIGN_IN_FAILED", NOON.plusSeconds(1)));
    assertEquals(List.of(), tally.add("chair", "TOO_MANY_TRIES", NOON.plusSeconds(2)));
    var told = tally.add("admin", "SIGN_IN_FAILED", NOON.plusSeconds(601));
    assertEquals(List.of(new Line("chair", 2, "TOO_MANY_TRIES"), new Line("admin", 1, "SIGN_IN_FAILED")), told);
  }

  @Test
  void nothing_counted_is_told_twice() {
    tally.add("chair", "SIGN_IN_FAILED", NOON);
    tally.add("chair", "SIGN_IN_FAILED", NOON);
    tally.drain();
    assertEquals(List.of(), tally.drain());
  }
}
