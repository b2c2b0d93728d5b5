package org.imprimatur.platform.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonTokensTest {

  @Test
  void a_list_of_thirty_thousand_empty_objects_is_read() {
    assertEquals(30_000, StrictJson.body(list(30_000)).size());
  }

  @Test
  void two_megabytes_of_empty_objects_are_not_built_in_memory() {
    assertThrows(Unreadable.class, () -> StrictJson.body(list(600_000)));
  }

  private static byte[] list(int count) {
    return ("[" + "{},".repeat(count - 1) + "{}]").getBytes(StandardCharsets.US_ASCII);
  }
}
