package org.imprimatur.matching.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;

/**
 * The code units of the basic plane, put into classes that no set of a program tells apart. Tables over classes are a
 * hundred times smaller than tables over code units.
 */
final class Classes {

  private static final int PAGE = 256;

  /**
   * The pages of a machine without sets. Most pages of every machine are these, for few patterns tell more than words
   * apart where no Latin letters are; so they stand once for all machines. Null while they are made.
   */
  private static final char[][] USUAL = new Classes(List.of()).pages;

  /** The class of each code unit, by pages; pages that are the same stand once. */
  private final char[][] pages = new char[(CharSet.HIGHEST_UNIT + 1) / PAGE][];

  /** Which sets hold a class, by class. */
  final List<BitSet> sets = new ArrayList<>();

  private final BitSet words = new BitSet();
  private final BitSet newlines = new BitSet();

  Classes(List<CharSet> all) {
    var distinct = new ArrayList<>(all);
    distinct.add(CharSet.WORD);
    distinct.add(CharSet.NEWLINE);
    var known = new HashMap<BitSet, Integer>();
    var of = new char[CharSet.HIGHEST_UNIT + 1];
    var edges = edges(distinct);
    // From the end, where most machines tell the same apart: there their classes have the same numbers.
    for (int i = edges.length - 2; i >= 0; i--) {
      var holding = new BitSet();
      for (int set = 0; set < distinct.size(); set++) {
        holding.set(set, distinct.get(set).has(edges[i]));
      }
      int number = known.computeIfAbsent(holding, this::add);
      Arrays.fill(of, edges[i], edges[i + 1], (char) number);
      words.set(number, holding.get(all.size()));
      newlines.set(number, holding.get(all.size() + 1));
    }
    cut(of);
  }

  private void cut(char[] of) {
    var known = new HashMap<String, char[]>();
    for (int page = 0; page < pages.length; page++) {
      var cells = Arrays.copyOfRange(of, page * PAGE, (page + 1) * PAGE);
      boolean usual = USUAL != null && Arrays.equals(cells, USUAL[page]);
      pages[page] = usual ? USUAL[page] : known.computeIfAbsent(new String(cells), same -> cells);
    }
  }

  /** Returns the class of a code unit. */
  int of(char unit) {
    return pages[unit / PAGE][unit % PAGE];
  }

  int size() {
    return sets.size();
  }

  boolean word(int number) {
    return words.get(number);
  }

  boolean newline(int number) {
    return newlines.get(number);
  }

  private int add(BitSet holding) {
    sets.add(holding);
    return sets.size() - 1;
  }

  private static int[] edges(List<CharSet> all) {
    var edges = new TreeSet<Integer>(List.of(0, CharSet.HIGHEST_UNIT + 1));
    all.forEach(set -> set.ranges().forEach(range -> {
      edges.add(Math.min(range.first(), CharSet.HIGHEST_UNIT + 1));
      edges.add(Math.min(range.last() + 1, CharSet.HIGHEST_UNIT + 1));
    }));
    return edges.stream().mapToInt(Integer::intValue).toArray();
  }
}
