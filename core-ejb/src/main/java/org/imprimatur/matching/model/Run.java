package org.imprimatur.matching.model;

/** One reading of a text through a table, by hand where the table is full. */
final class Run {

  private final Table table;
  private final Table.Memory memory;
  private int state;
  private int[] states;
  private int before;
  private int[] byHand;

  /** Begins at a place before which stands what {@code before} says. */
  Run(Table table, int before) {
    this.table = table;
    this.memory = table.memory();
    this.state = memory.first[before];
  }

  /** Goes on from a state that was reached with the same memory. */
  Run(Table table, Table.Memory memory, int state) {
    this.table = table;
    this.memory = memory;
    this.state = state;
  }

  /** Reads a character of a class, or the end; tells whether a pattern matches up to the place before it. */
  boolean read(int type) {
    if (states != null) {
      return byHand(table.byHand(states, before, type), type);
    }
    var steps = memory.steps;
    int at = (state << table.shift) + type;
    int to = at < steps.length ? steps[at] : Table.UNKNOWN;
    if (to == Table.UNKNOWN) {
      var step = table.step(memory, state, type);
      to = table.remember(memory, state, type, step);
      if (to == Table.FULL) {
        return byHand(step, type);
      }
    }
    state = to >> 1;
    return (to & 1) != 0;
  }

  /** Goes on by hand, or by the table when it knows where the step has led. */
  private boolean byHand(Machine.Step step, int type) {
    state = table.known(memory, step, type);
    states = state == 0 ? step.states() : null;
    before = table.machine.before(type);
    byHand = step.matched();
    return byHand.length > 0;
  }

  /** Returns the patterns that match up to the place before the character last read. */
  int[] matched() {
    return states == null ? table.matched(memory, state) : byHand;
  }

  /** Tells whether nothing can match any more. */
  boolean over() {
    return (states == null ? table.states(memory, state) : states).length == 0;
  }
}
