package org.imprimatur.matching.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoomTest {

  @Test
  void what_is_taken_is_gone_and_what_does_not_fit_takes_nothing() {
    var room = new Room(600);
    assertTrue(room.take(256));
    assertFalse(room.take(512));
    assertTrue(room.take(256));
    assertFalse(room.take(256));
    assertTrue(room.take(88));
    assertFalse(room.take(1));
  }

  @Test
  void of_many_at_once_as_many_get_some_as_fit() {
    var room = new Room(256 * 30);
    assertEquals(30, IntStream.range(0, 1_000).parallel().filter(each -> room.take(256)).count());
  }
}
