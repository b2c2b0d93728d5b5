package org.imprimatur.matching.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.imprimatur.kernel.model.Span;

/**
 * Finds whole words and phrases in one pass (Aho and Corasick's machine, as a dense table over classes of characters).
 * Case does not matter; between two words of a phrase may stand spaces or a hyphen, whatever the phrase itself has.
 */
public final class TermSet {

  /** A term and where it stands. */
  public record Hit(int term, Span span) {}

  private static final int OTHER = 0;
  private static final int GAP = 1;
  private static final int DOT = 2;

  /** A hyphen, a space and a line break join the words of a phrase. */
  private static final String JOINTS = " -\t\n\r\u2010\u2011\u00a0";

  private final char[] classes = new char[CharSet.HIGHEST_UNIT + 1];
  private final boolean[] word = new boolean[CharSet.HIGHEST_UNIT + 1];
  private final int width;
  private int[] next;
  private final int[][] ends;
  private final int[] lengths;

  /** Builds the machine; a term's number is its place in the list. */
  public TermSet(List<String> terms) {
    CharSet.WORD.ranges()
        .forEach(range -> Arrays.fill(word, range.first(), Math.min(range.last(), CharSet.HIGHEST_UNIT) + 1, true));
    width = classify(terms);
    int most = 1 + terms.stream().mapToInt(String::length).sum();
    next = new int[most * width];
    ends = new int[most][];
    lengths = new int[terms.size()];
    int used = 1;
    for (int term = 0; term < terms.size(); term++) {
      used = add(terms.get(term), term, used);
    }
    link(used);
    next = Arrays.copyOf(next, used * width);
    for (int at = 0; at < next.length; at++) {
      next[at] = next[at] * width + (ends[next[at]] == null ? 0 : 1);
    }
  }

  /** Returns the hits in the first {@code length} code units, by their ends; they may overlap. */
  public List<Hit> in(char[] text, int length) {
    List<Hit> found = null;
    var steps = next;
    var types = classes;
    int state = 0;
    for (int i = 0; i < length; i++) {
      int type = types[text[i]];
      // Gaps are left to the machine: measured, to ask at each whether it is the first slowed the whole by a tenth.
      if (type == DOT && initial(text, length, i)) {
        continue;
      }
      state = steps[state + type];
      if ((state & 1) != 0) {
        state--;
        if (!inWord(text, length, i + 1)) {
          found = found == null ? new ArrayList<>() : found;
          collect(text, length, state / width, i, found);
        }
      }
    }
    return found == null ? List.of() : found;
  }

  /** Of several spaces only the first is read, and no dot between initials. */
  private boolean unread(char[] text, int length, int at, int type) {
    return type == GAP ? at > 0 && classes[text[at - 1]] == GAP : type == DOT && initial(text, length, at);
  }

  /** The dots of O.C.D. are not read. */
  private boolean initial(char[] text, int length, int dot) {
    return dot > 0 && dot + 1 < length && word[text[dot - 1]] && word[text[dot + 1]]
        && (dot == 1 || !word[text[dot - 2]]);
  }

  private boolean inWord(char[] text, int length, int place) {
    return place < length && word[text[place]];
  }

  private void collect(char[] text, int length, int node, int last, List<Hit> found) {
    for (int term : ends[node]) {
      int start = last + 1;
      for (int left = lengths[term]; left > 0;) {
        start--;
        left -= unread(text, length, start, classes[text[start]]) ? 0 : 1;
      }
      if (start == 0 || !word[text[start - 1]]) {
        found.add(new Hit(term, new Span(start, last + 1)));
      }
    }
  }

  private int classify(List<String> terms) {
    JOINTS.chars().forEach(c -> classes[c] = GAP);
    classes['.'] = DOT;
    int[] count = {DOT + 1};
    terms.forEach(term -> term.chars().forEach(c -> {
      int lower = Character.toLowerCase(c);
      if (classes[lower] == OTHER) {
        classes[lower] = (char) count[0]++;
        classes[Character.toUpperCase(c)] = classes[lower];
      }
    }));
    // Even, so that a state times the width leaves the lowest bit free to say that a term ends there.
    return count[0] + count[0] % 2;
  }

  private int add(String term, int number, int used) {
    int state = 0;
    int nodes = used;
    boolean gap = false;
    for (char c : term.strip().toCharArray()) {
      int type = classes[Character.toLowerCase(c)];
      if (type == GAP && gap) {
        continue;
      }
      gap = type == GAP;
      int at = state * width + type;
      if (next[at] == 0) {
        next[at] = nodes++;
      }
      state = next[at];
      lengths[number]++;
    }
    ends[state] = ends[state] == null ? new int[]{number} : append(ends[state], number);
    return nodes;
  }

  /**
   * Fills the table so that no step ever falls back: breadth first, from each node's longest proper suffix. A gap after
   * a gap stays where it is: at the beginning, for no term begins with one, or at the node that ends with it.
   */
  private void link(int used) {
    var suffix = new int[used];
    var queue = new ArrayDeque<Integer>();
    var gap = new BitSet();
    for (int type = 0; type < width; type++) {
      if (next[type] != 0) {
        queue.add(next[type]);
      }
    }
    while (!queue.isEmpty()) {
      int node = queue.remove();
      var inherited = ends[suffix[node]];
      if (inherited != null) {
        ends[node] = ends[node] == null ? inherited : append(ends[node], inherited);
      }
      for (int type = 0; type < width; type++) {
        int at = node * width + type;
        int back = next[suffix[node] * width + type];
        if (next[at] == 0) {
          next[at] = type == GAP && gap.get(node) ? node : back;
        } else {
          suffix[next[at]] = back;
          gap.set(next[at], type == GAP);
          queue.add(next[at]);
        }
      }
    }
  }

  private static int[] append(int[] a, int... b) {
    var all = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return all;
  }
}
