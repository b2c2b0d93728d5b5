package org.imprimatur.pack.model;

/**
 * A pack that cannot be put in force. The message names the file, the line and the column, the fact, and shows the
 * place.
 */
public final class PackFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Makes a fault about one place of a file. */
  public PackFault(Place place, String fact) {
    super(place + ": " + fact + System.lineSeparator() + place.source() + System.lineSeparator()
        + " ".repeat(Math.max(0, place.column() - 1)) + "^");
  }

  /** Makes a fault about the pack as such. */
  public PackFault(String fact) {
    super(fact);
  }
}
