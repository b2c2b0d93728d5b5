package org.imprimatur.health.model;

import java.util.Map;
import org.imprimatur.kernel.model.Sentence;

/**
 * One thing that was looked at.
 *
 * @param level how much it matters
 * @param says what was seen and, where something is to be done, what
 */
public record Finding(Level level, Sentence says) {

  /** Says that nothing is to be done. */
  public static Finding good(Enum<?> what, Map<String, Object> facts) {
    return new Finding(Level.GOOD, new Sentence(what, facts));
  }

  /** Says that somebody should look at it. */
  public static Finding look(Enum<?> what, Map<String, Object> facts) {
    return new Finding(Level.LOOK, new Sentence(what, facts));
  }

  /** Says that it does not work. */
  public static Finding bad(Enum<?> what, Map<String, Object> facts) {
    return new Finding(Level.BAD, new Sentence(what, facts));
  }
}
