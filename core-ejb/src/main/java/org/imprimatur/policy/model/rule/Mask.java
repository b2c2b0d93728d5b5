package org.imprimatur.policy.model.rule;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.imprimatur.policy.model.Span;

/** The parts of a text in which a word is not used but only stands. */
final class Mask {

  private final BitSet hidden = new BitSet();

  /**
   * Makes a mask.
   *
   * @param always what is hidden wherever it stands
   * @param sometimes what is hidden only where {@code when} says so of its first place
   */
  Mask(String text, Pattern always, Pattern sometimes, IntPredicate when) {
    always.matcher(text).results().forEach(hit -> hidden.set(hit.start(), hit.end()));
    sometimes.matcher(text).results().filter(hit -> when.test(hit.start())).forEach(hit -> hidden.set(hit.start(), hit.end()));
  }

  boolean hides(Span span) {
    int next = hidden.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }
}
