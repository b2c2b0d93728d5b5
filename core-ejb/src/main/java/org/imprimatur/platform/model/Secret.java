package org.imprimatur.platform.model;

/**
 * A text that no log and no message may show.
 *
 * @param text the secret itself, for whom it opens something
 */
public record Secret(String text) {

  @Override
  public String toString() {
    return "(secret)";
  }
}
