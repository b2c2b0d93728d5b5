package org.imprimatur.policy.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The ordinary rules of a policy: what a pack says of words, once it is compiled. */
public interface Rules {

  /** Returns the name and version by which screenings remember the rules. */
  String version();

  /** Tells whether a condition asks to which channel a text goes; then the same text is another matter on each. */
  boolean asksForChannel();

  /** Returns to which rules some leave the word, by id, as {@link Rule#yields} says. */
  Map<String, Set<String>> yields();

  /** Returns what the rules say of a draft's text, in no order. */
  List<Finding> findings(Draft draft);

  /**
   * Returns what says of words what the rules say of them amid a whole: a rule that looks anywhere in the text looks
   * there too, a rule that looks around a place stays with the words. For one thread.
   */
  Function<Draft, List<Finding>> amid(Draft whole);

  /** Returns what is found of numbers only when lines that end in their midst are put together. */
  List<Finding> mended(Draft draft);
}
