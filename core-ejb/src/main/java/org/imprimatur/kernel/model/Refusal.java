package org.imprimatur.kernel.model;

/**
 * A "no" that is part of the business, told to a person.
 *
 * @param code why
 * @param message the thing, the fact and the remedy, in a sentence or two
 * @param seconds after how many the same may be tried again; 0 when waiting does not help
 */
public record Refusal(Code code, String message, long seconds) {

  /** Makes a refusal that waiting does not lift. */
  public Refusal(Code code, String message) {
    this(code, message, 0);
  }

  /** Makes the refusal for a thing that is not there or must not be seen; both look the same. */
  public static Refusal notFound(String thing) {
    return new Refusal(Code.NOT_FOUND, "There is no such " + thing + ". Check the address, or go back to the list.");
  }
}
