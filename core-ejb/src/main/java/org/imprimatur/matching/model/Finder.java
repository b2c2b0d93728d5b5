package org.imprimatur.matching.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.imprimatur.kernel.model.Span;

/**
 * Finds where one pattern occurs: from the left, each match the longest, none overlapping. Reads the text backwards
 * once to learn where matches begin, then forwards from there, so the time grows with the text only.
 */
public final class Finder {

  /** Hundreds of finders are kept: each remembers a little, and takes more from the room they share. */
  private static final int SETS = 256;

  private final Table beginnings;
  private final Table ends;
  private final List<Parts> choices;

  Finder(Node pattern, Room more) {
    beginnings = new Table(new Machine(Program.of(List.of(pattern), true), true), SETS, more);
    ends = anchored(pattern, false, more);
    choices = Parts.of(pattern, more);
  }

  /**
   * Returns the matches in the first {@code length} code units; where the pattern has a group, the places of the group.
   */
  public List<Span> in(char[] text, int length) {
    var begins = beginnings(text, length);
    var found = new ArrayList<Span>();
    for (int start = begins.nextSetBit(0); start >= 0;) {
      int end = longest(ends, text, length, start);
      found.add(group(text, length, new Span(start, end)));
      start = begins.nextSetBit(end);
    }
    return List.copyOf(found);
  }

  private BitSet beginnings(char[] text, int length) {
    var classes = beginnings.machine.classes;
    var run = new Run(beginnings, Machine.AT_LINE_START);
    var begins = new BitSet();
    for (int i = length; i >= 0; i--) {
      int type = i == 0 ? beginnings.machine.end() : classes.of(text[i - 1]);
      if (run.read(type)) {
        begins.set(i);
      }
    }
    return begins;
  }

  private Span group(char[] text, int length, Span match) {
    for (var choice : choices) {
      var group = choice.in(text, length, match);
      if (group.isPresent()) {
        return group.get();
      }
    }
    return match;
  }

  static Table anchored(Node node, boolean backwards, Room more) {
    return new Table(new Machine(Program.of(List.of(node), backwards), false), SETS, more);
  }

  /** Returns where the longest match from a place ends; the place itself when there is none. */
  static int longest(Table table, char[] text, int length, int start) {
    int[] last = {start};
    ends(table, text, length, start, end -> last[0] = end);
    return last[0];
  }

  /** Returns every place where a match from {@code start} may end. */
  static BitSet forwards(Table table, char[] text, int length, int start) {
    var found = new BitSet();
    ends(table, text, length, start, found::set);
    return found;
  }

  /** Tells every place where a match from {@code start} may end, in order. */
  private static void ends(Table table, char[] text, int length, int start, IntConsumer found) {
    var machine = table.machine;
    var run = new Run(table, start == 0 ? Machine.AT_LINE_START : machine.before(machine.classes.of(text[start - 1])));
    for (int i = start; i <= length && (i == start || !run.over()); i++) {
      if (run.read(i < length ? machine.classes.of(text[i]) : machine.end())) {
        found.accept(i);
      }
    }
  }

  /** Returns every place where a match that ends at {@code end} may begin. */
  static BitSet backwards(Table table, char[] text, int length, int end) {
    var machine = table.machine;
    var run = new Run(table, end == length ? Machine.AT_LINE_START : machine.before(machine.classes.of(text[end])));
    var found = new BitSet();
    for (int i = end; i >= 0 && (i == end || !run.over()); i--) {
      if (run.read(i == 0 ? machine.end() : machine.classes.of(text[i - 1]))) {
        found.set(i);
      }
    }
    return found;
  }
}
