package org.imprimatur.matching.model;

import java.util.Arrays;
import org.imprimatur.matching.model.Node.Edge.Kind;
import org.imprimatur.matching.model.Program.State;

/**
 * Steps a program by sets of states: what a lazily built table remembers, computed. A place is tested when the next
 * character is known, so a set holds the states before their tests. Remembers what it computed: not for two threads at
 * once.
 */
final class Machine {

  /** What stands before a place, as far as tests ask. */
  static final int AT_LINE_START = 0;
  static final int AFTER_WORD = 1;
  static final int AFTER_OTHER = 2;
  private static final int BEFORES = 3;

  /** Where a set of states leads: the next set, and which patterns had matched before the character. */
  record Step(int[] states, int[] matched) {}

  private static final int[] NONE = {};
  private static final byte TAKE = 0;
  private static final byte FORK = 1;
  private static final byte TEST = 2;
  private static final byte DONE = 3;

  final Classes classes;
  private final byte[] does;
  private final int[] with;
  private final int[] next;
  private final boolean[][] holds;
  private final int[] starts;
  private final boolean anywhere;
  private final Step[][] fresh;
  private final Seen seen;
  private final Numbers reached = new Numbers();
  private final Numbers matched = new Numbers();

  /**
   * Makes a machine.
   *
   * @param anywhere whether a match may begin at every place, or only at the first
   */
  Machine(Program program, boolean anywhere) {
    int count = program.states.size();
    this.does = new byte[count];
    this.with = new int[count];
    this.next = new int[count];
    for (int i = 0; i < count; i++) {
      put(i, program.states.get(i));
    }
    this.starts = program.starts.stream().mapToInt(Integer::intValue).toArray();
    this.classes = new Classes(program.sets);
    this.holds = new boolean[program.sets.size()][classes.size()];
    for (int set = 0; set < holds.length; set++) {
      for (int type = 0; type < classes.size(); type++) {
        holds[set][type] = classes.sets.get(type).get(set);
      }
    }
    this.anywhere = anywhere;
    this.fresh = new Step[BEFORES][classes.size() + 1];
    this.seen = new Seen(count);
  }

  /**
   * Records are for building; the walk over them is the slowest part of reading a new text, so it goes over numbers.
   */
  private void put(int at, State state) {
    if (state instanceof State.Take take) {
      put(at, TAKE, take.set(), take.next());
    } else if (state instanceof State.Fork fork) {
      put(at, FORK, fork.other(), fork.one());
    } else if (state instanceof State.Test test) {
      put(at, TEST, test.kind().ordinal(), test.next());
    } else {
      put(at, DONE, ((State.Done) state).pattern(), at);
    }
  }

  private void put(int at, byte what, int by, int to) {
    does[at] = what;
    with[at] = by;
    next[at] = to;
  }

  /** Returns the class that stands for the end of the text. */
  int end() {
    return classes.size();
  }

  /** Returns what a class is to the place after it. */
  int before(int type) {
    return type == end() || classes.newline(type) ? AT_LINE_START : classes.word(type) ? AFTER_WORD : AFTER_OTHER;
  }

  int[] first() {
    return anywhere ? NONE : starts;
  }

  /** Steps a set of states over a character of a class. */
  Step step(int[] from, int before, int type) {
    var own = from.length == 0 ? new Step(NONE, NONE) : walk(from, before, type);
    if (!anywhere) {
      return own;
    }
    var begun = fresh(before, type);
    return own.states.length == 0 && own.matched.length == 0 ? begun
        : new Step(union(own.states, begun.states), union(own.matched, begun.matched));
  }

  /** What begins at a place depends on its neighbours only, so it is computed once. */
  private Step fresh(int before, int type) {
    var known = fresh[before][type];
    if (known == null) {
      known = walk(starts, before, type);
      fresh[before][type] = known;
    }
    return known;
  }

  private Step walk(int[] from, int before, int type) {
    boolean[] tests = tests(before, type);
    reached.clear();
    matched.clear();
    seen.begin();
    for (int state : from) {
      seen.push(state);
      for (int at = seen.pop(); at >= 0; at = seen.pop()) {
        visit(at, type, tests);
      }
    }
    return new Step(reached.sorted(), matched.sorted());
  }

  private void visit(int at, int type, boolean[] tests) {
    switch (does[at]) {
      case TAKE -> {
        if (type != end() && holds[with[at]][type]) {
          reached.add(next[at]);
        }
      }
      case FORK -> {
        seen.push(with[at]);
        seen.push(next[at]);
      }
      case TEST -> {
        if (tests[with[at]]) {
          seen.push(next[at]);
        }
      }
      default -> matched.add(with[at]);
    }
  }

  /** Which tests hold between two characters, by the number of their kind. */
  private boolean[] tests(int before, int type) {
    boolean wordBefore = before == AFTER_WORD;
    boolean wordAfter = type != end() && classes.word(type);
    var tests = new boolean[Kind.values().length];
    tests[Kind.WORD.ordinal()] = wordBefore != wordAfter;
    tests[Kind.NO_WORD.ordinal()] = wordBefore == wordAfter;
    tests[Kind.LINE_START.ordinal()] = before == AT_LINE_START;
    tests[Kind.LINE_END.ordinal()] = type == end() || classes.newline(type);
    return tests;
  }

  /** Joins two sorted sets. */
  private static int[] union(int[] a, int[] b) {
    if (a.length == 0 || b.length == 0) {
      return a.length == 0 ? b : a;
    }
    var all = new int[a.length + b.length];
    int count = 0;
    for (int i = 0, j = 0; i < a.length || j < b.length;) {
      if (j == b.length || i < a.length && a[i] < b[j]) {
        all[count++] = a[i++];
      } else {
        i += i < a.length && a[i] == b[j] ? 1 : 0;
        all[count++] = b[j++];
      }
    }
    return count == all.length ? all : Arrays.copyOf(all, count);
  }

  /** A list that grows and is used again. */
  private static final class Numbers {
    private int[] items = new int[256];
    private int count;

    void clear() {
      count = 0;
    }

    void add(int item) {
      if (count == items.length) {
        items = Arrays.copyOf(items, 2 * count);
      }
      items[count++] = item;
    }

    int[] sorted() {
      if (count == 0) {
        return NONE;
      }
      Arrays.sort(items, 0, count);
      int kept = 1;
      for (int i = 1; i < count; i++) {
        if (items[i] != items[i - 1]) {
          items[kept++] = items[i];
        }
      }
      return Arrays.copyOf(items, kept);
    }
  }
}
