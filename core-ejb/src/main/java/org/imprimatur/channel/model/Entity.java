package org.imprimatur.channel.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A part of a text that a channel turns into a link.
 *
 * @param type what it is
 * @param start the first UTF-16 code unit
 * @param end the code unit after the last
 * @param value the words without {@code @}, {@code #} or {@code $}; a URL as written
 * @param bytes where it stands in the UTF-8 form; present on Bluesky, whose facets count bytes
 */
public record Entity(Type type, int start, int end, String value, Optional<Bytes> bytes) {

  /** What a channel links. */
  public enum Type {
    MENTION,
    HASHTAG,
    URL,
    CASHTAG;

    /** Returns the name on the wire, such as {@code mention}. */
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A half-open range of UTF-8 bytes. */
  public record Bytes(int start, int end) {}
}
