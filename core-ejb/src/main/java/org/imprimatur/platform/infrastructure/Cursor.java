package org.imprimatur.platform.infrastructure;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The place in a list after which a page goes on: a moment and an id, opaque to whoever carries it.
 *
 * @param at the sort key, in milliseconds
 * @param id the tie breaker
 */
public record Cursor(long at, String id) {

  /** Returns the cursor as text for a link or an answer. */
  public String text() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString((at + ":" + id).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a cursor.
   *
   * @throws IllegalArgumentException when the text was not made by {@link #text()}
   */
  public static Cursor of(String text) {
    var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(":", 2);
    if (parts.length != 2) {
      throw new IllegalArgumentException("cursor");
    }
    return new Cursor(Long.parseLong(parts[0]), parts[1]);
  }
}
