package org.imprimatur.policy.model.engine;

import java.util.BitSet;
import java.util.List;

/** Tells in one pass which of many patterns occur in a text. */
public final class PatternSet {

  private final Table table;
  private final int end;

  PatternSet(List<Node> patterns) {
    var machine = new Machine(Program.of(patterns, false), true);
    this.table = new Table(machine);
    this.end = machine.end();
  }

  /** Returns the indexes of the patterns that occur in the first {@code length} code units. */
  public BitSet in(char[] text, int length) {
    var hits = new BitSet();
    var memory = table.memory();
    var classes = table.machine.classes.of;
    var rows = memory.rows;
    int state = memory.first[Machine.AT_LINE_START];
    for (int i = 0; i <= length; i++) {
      int type = i < length ? classes[text[i]] : end;
      var row = rows[state];
      int to = row == null ? Table.UNKNOWN : row[type];
      if (to == Table.UNKNOWN) {
        to = table.grow(memory, state, type);
        if (to == Table.FULL) {
          byHand(memory, state, text, length, i, hits);
          return hits;
        }
      }
      state = to >> 1;
      if ((to & 1) != 0) {
        add(table.matched(memory, state), hits);
      }
    }
    return hits;
  }

  private void byHand(Table.Memory memory, int state, char[] text, int length, int from, BitSet hits) {
    var run = new Run(table, memory, state);
    for (int i = from; i <= length; i++) {
      add(run.read(i < length ? table.machine.classes.of[text[i]] : end), hits);
    }
  }

  private static void add(int[] matched, BitSet hits) {
    for (int pattern : matched) {
      hits.set(pattern);
    }
  }
}
