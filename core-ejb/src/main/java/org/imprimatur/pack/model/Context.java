package org.imprimatur.pack.model;

import java.util.List;

/**
 * What must stand, or must not stand, around a hit.
 *
 * @param where how far around
 * @param words how many words {@link Where#BEFORE}, {@link Where#AFTER} and {@link Where#NEAR} reach
 * @param quoted whether it counts only for hits inside quotation marks
 * @param patterns names of patterns of which one must occur
 */
public record Context(Where where, int words, boolean quoted, List<Located> patterns) {

  /** How far around a hit one looks. */
  public enum Where {
    /** Anywhere in the text. */
    TEXT,
    /** In the sentence of the hit. */
    SENTENCE,
    /** In the same sentence, among the words just before the hit. */
    BEFORE,
    /** In the same sentence, among the words just after the hit. */
    AFTER,
    /** In the same sentence, or a number of words away. */
    NEAR,
    /** Over the hit itself. */
    OVER
  }

  public Context {
    patterns = List.copyOf(patterns);
  }
}
