package org.imprimatur.policy.model.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.imprimatur.policy.model.engine.Node.Edge.Kind;
import org.imprimatur.policy.model.engine.Program.State;

/**
 * Steps a program by sets of states: what a lazily built table remembers, computed. A place is tested when the next character
 * is known, so a set holds the states before their tests. Remembers what it computed: not for two threads at once.
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

  final Classes classes;
  private final State[] states;
  private final int[] starts;
  private final boolean anywhere;
  private final Step[][] fresh;
  private final Seen seen;

  /**
   * Makes a machine.
   *
   * @param anywhere whether a match may begin at every place, or only at the first
   */
  Machine(Program program, boolean anywhere) {
    this.states = program.states.toArray(State[]::new);
    this.starts = program.starts.stream().mapToInt(Integer::intValue).toArray();
    this.classes = new Classes(program.sets);
    this.anywhere = anywhere;
    this.fresh = new Step[BEFORES][classes.size() + 1];
    this.seen = new Seen(states.length);
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
    return own.states.length == 0 && own.matched.length == 0 ? begun : new Step(union(own.states, begun.states), union(own.matched, begun.matched));
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
    var walk = new Walk(before, type);
    for (int state : from) {
      walk.visit(state);
    }
    return new Step(sorted(walk.next), sorted(walk.matched));
  }

  private static int[] sorted(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
  }

  private static int[] union(int[] a, int[] b) {
    if (a.length == 0 || b.length == 0) {
      return a.length == 0 ? b : a;
    }
    var all = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    Arrays.sort(all);
    int kept = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[kept++] = all[i];
      }
    }
    return Arrays.copyOf(all, kept);
  }

  /** One walk over states that take no character. */
  private final class Walk {
    private final List<Integer> next = new ArrayList<>();
    private final List<Integer> matched = new ArrayList<>();
    private final int before;
    private final int type;

    Walk(int before, int type) {
      this.before = before;
      this.type = type;
      seen.begin();
    }

    void visit(int first) {
      seen.push(first);
      for (int at = seen.pop(); at >= 0; at = seen.pop()) {
        var state = states[at];
        if (state instanceof State.Take take) {
          if (type != end() && classes.sets.get(type).get(take.set())) {
            next.add(take.next());
          }
        } else if (state instanceof State.Fork fork) {
          seen.push(fork.other());
          seen.push(fork.one());
        } else if (state instanceof State.Test test) {
          if (holds(test.kind())) {
            seen.push(test.next());
          }
        } else {
          matched.add(((State.Done) state).pattern());
        }
      }
    }

    private boolean holds(Kind kind) {
      boolean wordBefore = before == AFTER_WORD;
      boolean wordAfter = type != end() && classes.word(type);
      return switch (kind) {
        case WORD -> wordBefore != wordAfter;
        case NO_WORD -> wordBefore == wordAfter;
        case LINE_START -> before == AT_LINE_START;
        case LINE_END -> type == end() || classes.newline(type);
      };
    }
  }
}
