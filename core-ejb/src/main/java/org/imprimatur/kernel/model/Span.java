package org.imprimatur.kernel.model;

/**
 * A half-open range {@code [start, end)} of UTF-16 code units in a text.
 *
 * @param start the first code unit, from 0
 * @param end the code unit after the last
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  /** Returns the characters of {@code text} in this range. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
