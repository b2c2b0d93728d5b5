package org.imprimatur.identity.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActingTest {

  private final Acting acting = new Acting();

  @Test
  void in_a_request_from_outside_nobody_acts_for_anybody() {
    assertEquals(Optional.empty(), acting.username());
  }

  @Test
  void the_last_person_named_is_acted_for() {
    acting.as("member");
    acting.as("chair");
    assertEquals(Optional.of("chair"), acting.username());
  }

  @Test
  void one_stops_acting_by_naming_nobody() {
    acting.as("member");
    acting.as(null);
    assertEquals(Optional.empty(), acting.username());
  }
}
