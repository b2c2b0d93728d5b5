package org.imprimatur.matching.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A machine whose steps are remembered as they are first taken, so that a known text costs one look-up a character.
 * Reading needs no lock: a table that another thread is just filling shows the filled value or none, and none is
 * computed again.
 */
final class Table {

  /** Nothing known, or nothing left. */
  static final int UNKNOWN = 0;

  /** The table is full. */
  static final int FULL = Character.MAX_VALUE;

  /** No table becomes larger than this; twice the number of a set of states has to fit into a char. */
  static final int MOST = 20_000;

  /**
   * How often a full table may lack a set of states for each that it has, before it is begun again: texts that are all
   * unlike gain nothing by it, and what was learned long ago may have gone out of use.
   */
  private static final int PATIENCE = 16;

  private static final int[] NONE = {};

  /** A set of states after a character; it is the same only when the same patterns have just matched. */
  private record Key(int[] states, int before, int[] matched) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && before == key.before && Arrays.equals(states, key.states)
          && Arrays.equals(matched, key.matched);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * Arrays.hashCode(states) + Arrays.hashCode(matched)) + before;
    }
  }

  /** What is remembered. A text is read with one memory from its first to its last character. */
  static final class Memory {
    /** The first state, by what stands before it. */
    final int[] first = new int[3];

    /**
     * Where each state leads, by class, one state after another: twice the next state, odd when patterns have just
     * matched. Grows by being replaced; a reader of the old one only asks again.
     */
    volatile char[] steps = new char[0];

    /** Grows in the same way. */
    private volatile Key[] keys = new Key[16];
    private final Map<Key, Integer> known = new HashMap<>();
    private int room;
    private int missed;

    private Memory(int room) {
      this.room = room;
    }
  }

  final Machine machine;

  /**
   * The entries of a state, one for each class and one for the end, begin at its number shifted so far: measured, a
   * text is read a seventh quicker than where its number is multiplied.
   */
  final int shift;
  private final Room more;
  private volatile Memory memory;

  /**
   * Makes an empty table.
   *
   * @param room how many sets of states it remembers at first
   * @param more where it takes what it needs to be twice as large when it is full
   */
  Table(Machine machine, int room, Room more) {
    this.machine = machine;
    this.more = more;
    this.shift = Integer.SIZE - Integer.numberOfLeadingZeros(machine.classes.size());
    this.memory = begun(room);
  }

  Memory memory() {
    return memory;
  }

  /** Computes one step and remembers it; {@link #FULL} when there is no room. */
  synchronized int grow(Memory in, int state, int type) {
    return remember(in, state, type, step(in, state, type));
  }

  /** Computes the step from a state over a character of a class. */
  synchronized Machine.Step step(Memory in, int state, int type) {
    var key = in.keys[state];
    return machine.step(key.states, key.before, type);
  }

  /** Remembers a step and returns where it leads; {@link #FULL} when there is no room for that set of states. */
  synchronized int remember(Memory in, int state, int type, Machine.Step step) {
    int number = number(in, key(step, type));
    if (number == FULL) {
      if (memory == in && ++in.missed > PATIENCE * in.room) {
        memory = begun(in.room);
      }
      return FULL;
    }
    int to = 2 * number + (step.matched().length == 0 ? 0 : 1);
    in.steps[(state << shift) + type] = (char) to;
    return to;
  }

  /** Steps without remembering, from a set of states for which there was no room. */
  synchronized Machine.Step byHand(int[] states, int before, int type) {
    return machine.step(states, before, type);
  }

  /** Returns the state to which a step by hand has led, 0 when it is none that is remembered. */
  synchronized int known(Memory in, Machine.Step step, int type) {
    return in.known.getOrDefault(key(step, type), 0);
  }

  private Key key(Machine.Step step, int type) {
    return new Key(step.states(), machine.before(type), step.matched());
  }

  int[] matched(Memory in, int state) {
    return key(in, state).matched;
  }

  int[] states(Memory in, int state) {
    return key(in, state).states;
  }

  private Key key(Memory in, int state) {
    var keys = in.keys;
    var key = state < keys.length ? keys[state] : null;
    return key == null ? keyOfAnotherThread(in, state) : key;
  }

  private synchronized Key keyOfAnotherThread(Memory in, int state) {
    return in.keys[state];
  }

  private Memory begun(int room) {
    var fresh = new Memory(room);
    // State 0 is nobody's, for 0 stands for "not known".
    fresh.keys[0] = new Key(NONE, 0, NONE);
    fresh.known.put(new Key(NONE, -1, NONE), 0);
    for (int before = 0; before < fresh.first.length; before++) {
      fresh.first[before] = number(fresh, new Key(machine.first(), before, NONE));
    }
    return fresh;
  }

  private int number(Memory in, Key key) {
    var known = in.known.get(key);
    if (known != null) {
      return known;
    }
    int number = in.known.size();
    if (number == in.room) {
      if (2 * in.room > MOST || !more.take(in.room)) {
        return FULL;
      }
      in.room *= 2;
    }
    in.known.put(key, number);
    if (in.keys.length == number) {
      in.keys = Arrays.copyOf(in.keys, Math.min(in.room, 2 * number));
    }
    in.keys[number] = key;
    if (in.steps.length < number + 1 << shift) {
      in.steps = Arrays.copyOf(in.steps, Math.min(in.room, Math.max(8, (number + 1) * 3 / 2)) << shift);
    }
    return number;
  }
}
