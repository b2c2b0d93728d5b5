package org.imprimatur.review.model;

import java.util.Set;

/** The rows of the queue, and how many each lane has. */
public interface Waits {

  /** Returns the rows of a submission. */
  Set<Wait> of(String submission);

  /** Removes some rows of a submission, adds others, and keeps the numbers of their lanes. */
  void change(String submission, Set<Wait> over, Set<Wait> begun);

  /**
   * Derives all rows and numbers anew from what is decided, and puts right what differs.
   *
   * @return how many rows and numbers were wrong
   */
  long rebuild();
}
