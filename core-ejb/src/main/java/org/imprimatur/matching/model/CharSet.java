package org.imprimatur.matching.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A set of code points, as sorted ranges that do not touch. */
record CharSet(List<Range> ranges) {

  /** From the first to the last code point, both in the set. */
  record Range(int first, int last) {}

  static final int HIGHEST = Character.MAX_CODE_POINT;
  static final int HIGHEST_UNIT = Character.MAX_VALUE;

  static final CharSet ALL = of(new Range(0, HIGHEST));
  static final CharSet DIGIT = of(new Range('0', '9'));
  static final CharSet NEWLINE = of(new Range('\n', '\n'), new Range('\r', '\r'), new Range(0x2028, 0x2029));
  static final CharSet SPACE = where(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));

  /**
   * Letters, marks, numbers and the underscore. Beyond the basic plane nothing is a letter: emoji are there, and rare
   * scripts.
   */
  static final CharSet WORD = where(c -> Character.isLetterOrDigit(c) || c == '_' || mark(c));

  static CharSet of(Range... ranges) {
    return of(Arrays.asList(ranges));
  }

  /** A policy has a hundred thousand letters, and most of them are these. */
  private static final CharSet[] LETTERS = letters();

  /** Returns the set of one character in both cases. */
  static CharSet letter(int c) {
    return c < LETTERS.length ? LETTERS[c] : of(c, Character.toLowerCase(c), Character.toUpperCase(c));
  }

  private static CharSet[] letters() {
    return IntStream.rangeClosed(0, 0x7F).mapToObj(c -> of(c, Character.toLowerCase(c), Character.toUpperCase(c)))
        .toArray(CharSet[]::new);
  }

  private static CharSet of(int c, int lower, int upper) {
    return lower == upper ? of(c) : of(new Range(c, c), new Range(lower, lower), new Range(upper, upper));
  }

  static CharSet of(int only) {
    return of(new Range(only, only));
  }

  private static CharSet of(List<Range> unsorted) {
    var sorted = unsorted.stream().sorted((a, b) -> Integer.compare(a.first, b.first)).toList();
    var merged = new ArrayList<Range>();
    for (var range : sorted) {
      var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && range.first <= last.last + 1) {
        merged.set(merged.size() - 1, new Range(last.first, Math.max(last.last, range.last)));
      } else {
        merged.add(range);
      }
    }
    return new CharSet(List.copyOf(merged));
  }

  /** Returns the characters of the basic plane for which a test holds. */
  static CharSet where(IntPredicate test) {
    var found = new ArrayList<Range>();
    int first = -1;
    for (int c = 0; c <= HIGHEST_UNIT + 1; c++) {
      boolean in = c <= HIGHEST_UNIT && !Character.isSurrogate((char) c) && test.test(c);
      if (in && first < 0) {
        first = c;
      } else if (!in && first >= 0) {
        found.add(new Range(first, c - 1));
        first = -1;
      }
    }
    return new CharSet(List.copyOf(found));
  }

  CharSet or(CharSet other) {
    var all = new ArrayList<>(ranges);
    all.addAll(other.ranges);
    return of(all);
  }

  CharSet not() {
    var gaps = new ArrayList<Range>();
    int next = 0;
    for (var range : ranges) {
      if (range.first > next) {
        gaps.add(new Range(next, range.first - 1));
      }
      next = range.last + 1;
    }
    if (next <= HIGHEST) {
      gaps.add(new Range(next, HIGHEST));
    }
    return new CharSet(List.copyOf(gaps));
  }

  /** Returns the set with the other case of every letter in it. */
  CharSet anyCase() {
    var all = new ArrayList<>(ranges);
    for (var range : ranges) {
      // Beyond the Greek and Cyrillic alphabets case hardly exists, and whole classes hold both cases already.
      for (int c = range.first; c <= Math.min(range.last, 0x52F); c++) {
        all.add(new Range(Character.toLowerCase(c), Character.toLowerCase(c)));
        all.add(new Range(Character.toUpperCase(c), Character.toUpperCase(c)));
      }
    }
    return of(all);
  }

  /** Tells whether the set has nothing but characters before one. */
  boolean below(int c) {
    return !ranges.isEmpty() && ranges.get(ranges.size() - 1).last < c;
  }

  boolean has(int c) {
    int low = 0;
    int high = ranges.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (c < ranges.get(middle).first) {
        high = middle - 1;
      } else if (c > ranges.get(middle).last) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }

  private static boolean mark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
