package org.imprimatur.kernel.model;

/**
 * Why something is refused. Each feature has its own grounds, in an enum; the words of a constant stand in the bundle
 * of the feature under the names of the enum and the constant: {@code naming-grounds.no-seat}.
 */
public interface Grounds {

  /** Returns the stable code that programs are told; several grounds share one. */
  Code code();

  /** Returns the sentence for it, which tells no facts. */
  default Sentence sentence() {
    return Sentence.of((Enum<?>) this);
  }
}
