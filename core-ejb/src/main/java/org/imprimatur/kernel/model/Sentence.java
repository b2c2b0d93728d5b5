package org.imprimatur.kernel.model;

import java.util.Map;

/**
 * Something to be said to a person, in no language yet. The words stand in the bundle of the feature that the constant
 * belongs to.
 *
 * @param what the constant that names the sentence
 * @param facts by the names they have in the sentence: texts, numbers, moments, constants, sentences and lists of them
 */
public record Sentence(Enum<?> what, Map<String, Object> facts) {

  public Sentence {
    facts = Map.copyOf(facts);
  }

  /** Makes a sentence that tells no facts. */
  public static Sentence of(Enum<?> what) {
    return new Sentence(what, Map.of());
  }
}
