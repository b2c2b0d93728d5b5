package org.imprimatur.platform.infrastructure;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The place in a list after which a page goes on: a moment and an id, opaque to whoever carries it.
 *
 * @param at the sort key, in milliseconds
 * @param id the tie breaker
 */
public record Cursor(long at, String id) {

  private static final Pattern SHAPE = Pattern.compile("(\\d{1,18}|" + Long.MAX_VALUE + "):([0-9a-f-]{36})");

  /** Returns the cursor as text for a link or an answer. */
  public String text() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString((at + ":" + id).getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a cursor; empty when the text was not made by {@link #text()}, which then means the start of the list. */
  public static Optional<Cursor> of(String text) {
    var parts = SHAPE.matcher(decoded(text));
    return parts.matches() ? Optional.of(new Cursor(Long.parseLong(parts.group(1)), parts.group(2))) : Optional.empty();
  }

  private static String decoded(String text) {
    try {
      return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      return "";
    }
  }
}
