package org.imprimatur.review.model;

import java.util.Set;

/** The rows of the queue, and how many each lane has. */
public interface Waits {

  /** Returns the rows of a submission. */
  Set<Wait> of(String submission);

  /** Removes some rows of a submission, adds others, and keeps the numbers of their lanes. */
  void change(String submission, Set<Wait> over, Set<Wait> begun);

  /**
   * Tells whether as many posts wait in the lanes of everybody as their states say. That is quickly asked however many
   * wait, and finds a queue that was never derived; rows of single seats and a row for another are not compared.
   */
  boolean complete();

  /**
   * Derives all rows and numbers anew from what is decided, and puts right what differs.
   *
   * @return how many rows and numbers were wrong
   */
  long rebuild();
}
