package org.imprimatur.matching.model;

import java.util.Arrays;

/** The states that wait in one walk; each enters once. */
final class Seen {

  private final int[] walks;
  private final int[] waiting;
  private int walk;
  private int count;

  Seen(int states) {
    walks = new int[states];
    waiting = new int[states];
  }

  void begin() {
    if (++walk == Integer.MAX_VALUE) {
      Arrays.fill(walks, 0);
      walk = 1;
    }
    count = 0;
  }

  void push(int state) {
    if (walks[state] != walk) {
      walks[state] = walk;
      waiting[count++] = state;
    }
  }

  int pop() {
    return count == 0 ? -1 : waiting[--count];
  }
}
