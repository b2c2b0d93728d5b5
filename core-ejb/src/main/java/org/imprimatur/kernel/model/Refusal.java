package org.imprimatur.kernel.model;

/**
 * A "no" that is part of the business, told to a person.
 *
 * @param code why
 * @param message the thing, the fact and the remedy, in a sentence or two
 * @param seconds after how many the same may be tried again; 0 when waiting does not help
 */
public record Refusal(Code code, String message, long seconds) {

  private static final int LONGEST_NAME = 120;

  /** Makes a refusal that waiting does not lift. */
  public Refusal(Code code, String message) {
    this(code, message, 0);
  }

  /**
   * Makes the refusal for a thing that is not there or must not be seen; both look the same.
   *
   * @param thing what kind of thing, such as {@code post}
   * @param name by what the caller asked for it; a long one is cut
   */
  public static Refusal notFound(String thing, String name) {
    var said =
        name.length() > LONGEST_NAME ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME / 2)) + "…" : name;
    return new Refusal(Code.NOT_FOUND,
        "There is no " + thing + " " + said + ". Check the address, or go back to the list.");
  }
}
