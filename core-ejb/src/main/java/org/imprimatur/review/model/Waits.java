package org.imprimatur.review.model;

import java.util.Set;

/** The rows of the queue, and how many each lane has. */
public interface Waits {

  /** Returns the rows of a submission. */
  Set<Wait> of(String submission);

  /**
   * Removes some rows of a submission, which the caller has locked, and adds others. The numbers of their lanes follow
   * when the transaction ends.
   */
  void change(String submission, Set<Wait> over, Set<Wait> begun);

  /**
   * Tells whether as many posts wait in the lanes of everybody as their states say. That is quickly asked however many
   * wait, and finds a queue that was never derived; rows of single seats and a row for another are not compared.
   */
  boolean complete();

  /**
   * Derives all rows anew from what is decided, and puts right what differs. Locks what waits, so that nobody changes
   * it meanwhile.
   *
   * @return how many rows were wrong
   */
  long rebuild();

  /**
   * Counts all rows anew. The caller has locked the head of the log.
   *
   * @return how many numbers were wrong
   */
  long recount();
}
