package org.imprimatur.workflow.model;

/**
 * A "no" that is part of the business, told to a person.
 *
 * @param code why
 * @param message the thing, the fact and the remedy, in a sentence or two
 */
public record Refusal(Code code, String message) {

  /** Makes the refusal for a thing that is not there or must not be seen; both look the same. */
  public static Refusal notFound(String thing) {
    return new Refusal(Code.NOT_FOUND, "There is no such " + thing + ". Check the address, or go back to the list.");
  }
}
