package org.imprimatur.matching.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.matching.model.CharSet.Range;
import org.imprimatur.matching.model.Node.Edge.Kind;

/**
 * Patterns as the states of a machine over UTF-16 code units. A character beyond the basic plane is two steps, so
 * counts count code points.
 */
final class Program {

  /** One state: what it does and where it leads. */
  sealed interface State {

    /** Takes a code unit of the set with this index. */
    record Take(int set, int next) implements State {}

    /** Goes both ways. */
    record Fork(int one, int other) implements State {}

    /** Goes on where a place is of this kind. */
    record Test(Kind kind, int next) implements State {}

    /** A pattern matched. */
    record Done(int pattern) implements State {}
  }

  /** A set, cut at the end of the basic plane. */
  private record Split(CharSet plain, CharSet beyond, boolean everythingBeyond) {
    static Split of(CharSet set) {
      var beyond = intersect(set, BEYOND);
      return new Split(intersect(set, PLAIN), beyond, beyond.equals(BEYOND));
    }
  }

  /** Measured: beyond this one pattern weighs more than a hundred ordinary ones. */
  private static final int MOST_STATES = 6_000;

  private static final CharSet SURROGATES = CharSet.of(new Range(Character.MIN_SURROGATE, Character.MAX_SURROGATE));
  private static final CharSet BEYOND = CharSet.of(new Range(CharSet.HIGHEST_UNIT + 1, CharSet.HIGHEST));
  private static final CharSet PLAIN = SURROGATES.or(BEYOND).not();
  private static final CharSet HIGH = CharSet.of(new Range(Character.MIN_HIGH_SURROGATE, Character.MAX_HIGH_SURROGATE));
  private static final CharSet LOW = CharSet.of(new Range(Character.MIN_LOW_SURROGATE, Character.MAX_LOW_SURROGATE));

  final List<State> states = new ArrayList<>();
  final List<CharSet> sets = new ArrayList<>();
  final List<Integer> starts = new ArrayList<>();
  private final IdentityHashMap<CharSet, Integer> numbers = new IdentityHashMap<>();
  private final Map<CharSet, Integer> equals = new HashMap<>();

  /** One set stands at many places of a pattern; comparing large sets is slow, comparing objects is not. */
  private final IdentityHashMap<CharSet, Split> splits = new IdentityHashMap<>();
  private final boolean backwards;

  private Program(boolean backwards) {
    this.backwards = backwards;
  }

  /** Makes one machine of several patterns; backwards it reads a text from its end. */
  static Program of(List<Node> patterns, boolean backwards) {
    var program = new Program(backwards);
    for (int i = 0; i < patterns.size(); i++) {
      int done = program.add(new State.Done(i));
      program.starts.add(program.before(patterns.get(i), done));
    }
    return program;
  }

  /** Refuses a pattern that would cost too much: every text that comes near it would carry its states along. */
  static void refuseCostly(Node pattern) {
    int states = of(List.of(pattern), false).states.size();
    if (states > MOST_STATES) {
      throw new BadPattern(new Sentence(PatternFlaw.TOO_MANY_STATES, Map.of("states", states, "most", MOST_STATES)), 0);
    }
  }

  /** Adds the states of a part that lead to {@code next}; returns the first. */
  private int before(Node node, int next) {
    if (node instanceof Node.One one) {
      return one(one.set(), next);
    }
    if (node instanceof Node.All all) {
      int state = next;
      for (int i = 0; i < all.parts().size(); i++) {
        state = before(all.parts().get(backwards ? i : all.parts().size() - 1 - i), state);
      }
      return state;
    }
    if (node instanceof Node.Any any) {
      return any.choices().stream().map(choice -> before(choice, next)).reduce((a, b) -> add(new State.Fork(a, b)))
          .orElseThrow();
    }
    if (node instanceof Node.Times times) {
      return times(times, next);
    }
    if (node instanceof Node.Edge edge) {
      return add(new State.Test(backwards ? mirrored(edge.kind()) : edge.kind(), next));
    }
    return before(((Node.Group) node).part(), next);
  }

  private int times(Node.Times times, int next) {
    int state = next;
    if (times.most() == Node.WITHOUT_END) {
      int loop = add(new State.Fork(next, next));
      states.set(loop, new State.Fork(before(times.part(), loop), next));
      state = loop;
    }
    for (int i = times.least(); i < times.most(); i++) {
      state = add(new State.Fork(before(times.part(), state), next));
      refuseTooMany();
    }
    for (int i = 0; i < times.least(); i++) {
      state = before(times.part(), state);
      refuseTooMany();
    }
    return state;
  }

  /** Nested repeats multiply; stop before the memory is gone. */
  private void refuseTooMany() {
    if (states.size() > 100 * MOST_STATES) {
      throw new BadPattern(PatternFlaw.REPEATS_COST, 0);
    }
  }

  private int one(CharSet set, int next) {
    if (set.below(Character.MIN_SURROGATE)) {
      return take(set, next);
    }
    var split = splits.computeIfAbsent(set, Split::of);
    var ways = new ArrayList<Integer>();
    if (!split.plain.ranges().isEmpty()) {
      ways.add(take(split.plain, next));
    }
    if (split.everythingBeyond) {
      ways.add(pair(HIGH, LOW, next));
    } else {
      split.beyond.ranges().forEach(range -> pairs(range, next, ways));
    }
    if (ways.isEmpty()) {
      throw new BadPattern(PatternFlaw.SET_EMPTY, 0);
    }
    return ways.stream().reduce((a, b) -> add(new State.Fork(a, b))).orElseThrow();
  }

  /** A range beyond the basic plane: one pair of sets for each high surrogate. */
  private void pairs(Range range, int next, List<Integer> ways) {
    IntStream.rangeClosed(Character.highSurrogate(range.first()), Character.highSurrogate(range.last()))
        .forEach(high -> {
          int first = Math.max(range.first(), Character.toCodePoint((char) high, Character.MIN_LOW_SURROGATE));
          int last = Math.min(range.last(), Character.toCodePoint((char) high, Character.MAX_LOW_SURROGATE));
          var low = CharSet.of(new Range(Character.lowSurrogate(first), Character.lowSurrogate(last)));
          ways.add(pair(CharSet.of(high), low, next));
        });
  }

  private int pair(CharSet high, CharSet low, int next) {
    return backwards ? take(low, take(high, next)) : take(high, take(low, next));
  }

  private int take(CharSet set, int next) {
    return add(new State.Take(numbers.computeIfAbsent(set, this::number), next));
  }

  private int number(CharSet set) {
    int number = equals.computeIfAbsent(set, unknown -> sets.size());
    if (number == sets.size()) {
      sets.add(set);
    }
    return number;
  }

  private int add(State state) {
    states.add(state);
    return states.size() - 1;
  }

  private static Kind mirrored(Kind kind) {
    return switch (kind) {
      case LINE_START -> Kind.LINE_END;
      case LINE_END -> Kind.LINE_START;
      default -> kind;
    };
  }

  private static CharSet intersect(CharSet a, CharSet b) {
    return a.not().or(b.not()).not();
  }
}
