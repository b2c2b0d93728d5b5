package org.imprimatur.platform.infrastructure;

/**
 * The place in a list after which a page goes on: a moment and an id. A use case seals it before anybody carries it.
 *
 * @param at the sort key, in milliseconds
 * @param id the tie breaker
 */
public record Place(long at, String id) {

  /** Returns the place as text. */
  public String text() {
    return at + ":" + id;
  }

  /** Reads what {@link #text()} made. Anything else is a fault of ours, since only what we sealed is opened. */
  public static Place of(String text) {
    int colon = text.indexOf(':');
    return new Place(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
  }
}
