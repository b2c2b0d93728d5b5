package org.imprimatur.matching.model;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the finders of one pack may remember beyond what each begins with. Few ever need more, and they get it; texts
 * made to fill them all find that it ends.
 */
public final class Room {

  private final AtomicInteger left;

  /**
   * Makes room.
   *
   * @param sets how many sets of states, some 500 bytes each
   */
  public Room(int sets) {
    left = new AtomicInteger(sets);
  }

  /** Takes room for so many sets of states, or none where they do not fit. */
  boolean take(int sets) {
    return left.getAndUpdate(now -> now < sets ? now : now - sets) >= sets;
  }
}
