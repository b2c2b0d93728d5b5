package org.imprimatur.kernel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;

class ReasonTest {

  @Test
  void a_reason_as_long_as_is_kept_is_kept() {
    assertEquals(Optional.empty(), Reason.fault("x".repeat(4_000)));
    assertEquals(Optional.empty(), Reason.codeFault("x".repeat(200)));
  }

  @Test
  void a_longer_reason_is_refused_with_both_lengths() {
    assertEquals(Optional.of("The reason has 4,001 characters; 4,000 are kept. Shorten it."),
        Reason.fault("x".repeat(4_001)).map(English::of));
    assertEquals(Optional.of("The reason's code has 201 characters; 200 are kept. Shorten it."),
        Reason.codeFault("x".repeat(201)).map(English::of));
  }

  @Test
  void a_reason_with_a_character_that_no_page_can_show_is_refused() {
    assertTrue(Reason.fault("a\0b").isPresent());
    assertTrue(Reason.codeFault("\uD800").isPresent());
  }
}
