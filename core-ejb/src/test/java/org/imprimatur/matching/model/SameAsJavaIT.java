package org.imprimatur.matching.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The engine and java.util.regex must find the same in every text, whole texts and places. */
class SameAsJavaIT {

  private static final List<String> SOURCES =
      List.of(
          "\\bsuicid(?:e|al)\\b",
          "(?:mrn|record number)\\s?[:#]?\\s?([A-Z0-9-]{4,})\\b",
          "\\b\\d{3}-\\d{2}-\\d{4}\\b",
          "\\byou (?:should|must)\\b[^.!?]{0,40}\\b(?:stop|take)",
          "colou?r",
          "[\\x{1F5FF}-\\x{1F64F}]+",
          "^\\s?stop .{0,5}x$",
          "(?-i:\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+)",
          "(?:^|[^\\w])([2-9]\\d{2})(?:$|[^\\w])",
          "[^\\s]\\B.");
  private static final List<Integer> GREEDY_IS_LONGEST = List.of(0, 1, 2, 4, 5, 7, 8);
  private static final String[] PIECES = {
    "the", "suicide", "suicidal", "MRN:", "A1234", "record number", "123-45-6789", "you should", "take", "stop",
    "colour", " ", "\n", ". ", "\uD83D\uDE00",
    "x", "\u00e9", "Jane Doe", "you must not ever", "-", "1", "312", "e\u0301"
  };

  private final List<Pattern> patterns = SOURCES.stream().map(Pattern::of).toList();
  private final List<java.util.regex.Pattern> oracle =
      SOURCES.stream()
          .map(source -> java.util.regex.Pattern.compile(
              source,
              java.util.regex.Pattern.MULTILINE | java.util.regex.Pattern.UNICODE_CHARACTER_CLASS
                  | java.util.regex.Pattern.CASE_INSENSITIVE))
          .toList();

  @Test
  void the_same_patterns_occur_in_ten_thousand_texts() {
    var set = Pattern.set(patterns);
    texts(10_000, 7).forEach(text -> assertEquals(occurring(text), found(set, text), () -> "in: " + text));
  }

  @Test
  void the_same_places_are_found() {
    for (var text : texts(3_000, 11)) {
      for (int i : GREEDY_IS_LONGEST) {
        var found = patterns.get(i).finder().in(text.toCharArray(), text.length()).stream()
            .map(span -> span.start() + "-" + span.end()).toList();
        assertEquals(places(oracle.get(i), text), found, SOURCES.get(i) + " in: " + text);
      }
    }
  }

  @Test
  void eight_threads_that_fill_one_table_agree() throws Exception {
    var set = Pattern.set(patterns);
    var texts = texts(500, 13);
    var pool = Executors.newFixedThreadPool(8);
    try {
      List<Future<Boolean>> running = new ArrayList<>();
      for (int thread = 0; thread < 8; thread++) {
        running.add(pool.submit(() -> texts.stream().allMatch(text -> occurring(text).equals(found(set, text)))));
      }
      for (var each : running) {
        assertTrue(each.get());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void a_full_table_changes_nothing() {
    // Every text of this shape makes new sets of states: twelve characters back, each remembered.
    var pattern = Pattern.of("a[ab]{11}c");
    var set = Pattern.set(List.of(pattern));
    var known = java.util.regex.Pattern.compile("a[ab]{11}c");
    var random = new Random(5);
    for (int n = 0; n < 60; n++) {
      var text = new StringBuilder();
      random.ints(2_000, 0, 40).forEach(i -> text.append(i == 0 ? 'c' : i % 2 == 0 ? 'a' : 'b'));
      assertEquals(known.matcher(text).find(), set.in(text.toString().toCharArray(), text.length()).get(0));
      assertEquals(
          known.matcher(text).results().count(),
          pattern.finder().in(text.toString().toCharArray(), text.length()).size());
    }
  }

  /**
   * What the set says of patterns without gaps, and the finder of the others: a pattern the set does not name is never
   * tried.
   */
  private BitSet found(PatternSet set, String text) {
    var found = set.in(text.toCharArray(), text.length());
    var gone = found.stream().filter(i -> !set.whole(i))
        .filter(i -> patterns.get(i).finder().in(text.toCharArray(), text.length()).isEmpty()).toArray();
    Arrays.stream(gone).forEach(found::clear);
    return found;
  }

  private BitSet occurring(String text) {
    var found = new BitSet();
    for (int i = 0; i < oracle.size(); i++) {
      found.set(i, oracle.get(i).matcher(text).find());
    }
    return found;
  }

  private static List<String> places(java.util.regex.Pattern pattern, String text) {
    return pattern.matcher(text).results()
        .map(hit -> hit.groupCount() > 0 ? hit.start(1) + "-" + hit.end(1) : hit.start() + "-" + hit.end())
        .toList();
  }

  private static List<String> texts(int count, int seed) {
    var random = new Random(seed);
    var texts = new ArrayList<String>();
    for (int n = 0; n < count; n++) {
      var words = new String[random.nextInt(14)];
      Arrays.setAll(words, i -> PIECES[random.nextInt(PIECES.length)] + (random.nextBoolean() ? " " : ""));
      texts.add(String.join("", words));
    }
    return texts;
  }
}
