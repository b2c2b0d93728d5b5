package org.imprimatur.matching.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells in one pass which of many patterns can occur in a text, and of those without gaps that they do. */
public final class PatternSet {

  /** A choice of a pattern: it can occur when all these factors do. */
  private record Choice(int pattern, BitSet factors) {}

  /** Measured: the shipped pack needs some thirteen thousand sets of states for two thousand very different texts. */
  private static final int SETS = 20_000;

  /** How many of the states that told something are remembered, a power of two. */
  private static final int TOLD = 64;

  private final Table table;
  private final int end;
  private final List<List<Choice>> byLastFactor = new ArrayList<>();
  private final BitSet whole = new BitSet();

  PatternSet(List<Node> patterns) {
    var factors = new LinkedHashMap<Node, Integer>();
    for (int pattern = 0; pattern < patterns.size(); pattern++) {
      whole.set(pattern, Factors.whole(patterns.get(pattern)));
      for (var choice : Factors.of(patterns.get(pattern))) {
        add(pattern, choice, factors);
      }
    }
    var machine = new Machine(Program.of(List.copyOf(factors.keySet()), false), true);
    this.table = new Table(machine, SETS, new Room(0));
    this.end = machine.end();
  }

  /** Returns the indexes of the patterns that can occur in the first {@code length} code units. */
  public BitSet in(char[] text, int length) {
    var factors = factors(text, length);
    var patterns = new BitSet();
    for (int factor = factors.nextSetBit(0); factor >= 0; factor = factors.nextSetBit(factor + 1)) {
      for (var choice : byLastFactor.get(factor)) {
        if (!patterns.get(choice.pattern) && holds(choice.factors, factors)) {
          patterns.set(choice.pattern);
        }
      }
    }
    return patterns;
  }

  /** Tells whether a pattern that can occur does: it has no gaps. */
  public boolean whole(int pattern) {
    return whole.get(pattern);
  }

  private void add(int pattern, List<Node> choice, Map<Node, Integer> factors) {
    var needed = new BitSet();
    int last = 0;
    for (var factor : choice) {
      last = factors.computeIfAbsent(factor, unknown -> factors.size());
      needed.set(last);
    }
    while (byLastFactor.size() < factors.size()) {
      byLastFactor.add(new ArrayList<>());
    }
    byLastFactor.get(last).add(new Choice(pattern, needed));
  }

  private static boolean holds(BitSet needed, BitSet factors) {
    for (int factor = needed.nextSetBit(0); factor >= 0; factor = needed.nextSetBit(factor + 1)) {
      if (!factors.get(factor)) {
        return false;
      }
    }
    return true;
  }

  private BitSet factors(char[] text, int length) {
    var hits = new BitSet();
    var memory = table.memory();
    var classes = table.machine.classes;
    var steps = memory.steps;
    int shift = table.shift - 1;
    // Twice the state, as the table has it: what stands between two look-ups is what a text takes.
    int twice = 2 * memory.first[Machine.AT_LINE_START];
    // A text that says the same again and again comes to the same states, which have nothing new to tell.
    var told = new int[TOLD];
    for (int i = 0; i <= length; i++) {
      int type = i < length ? classes.of(text[i]) : end;
      int at = (twice << shift) + type;
      int to = at < steps.length ? steps[at] : Table.UNKNOWN;
      if (to == Table.UNKNOWN) {
        to = table.grow(memory, twice >> 1, type);
        steps = memory.steps;
        if (to == Table.FULL) {
          byHand(memory, twice >> 1, text, length, i, hits);
          return hits;
        }
      }
      twice = to & ~1;
      if (twice != to && told[twice >> 1 & TOLD - 1] != to) {
        told[twice >> 1 & TOLD - 1] = to;
        add(table.matched(memory, to >> 1), hits);
      }
    }
    return hits;
  }

  private void byHand(Table.Memory memory, int state, char[] text, int length, int from, BitSet hits) {
    var run = new Run(table, memory, state);
    for (int i = from; i <= length; i++) {
      if (run.read(i < length ? table.machine.classes.of(text[i]) : end)) {
        add(run.matched(), hits);
      }
    }
  }

  private static void add(int[] matched, BitSet hits) {
    for (int factor : matched) {
      hits.set(factor);
    }
  }
}
