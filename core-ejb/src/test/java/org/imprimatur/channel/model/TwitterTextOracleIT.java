package org.imprimatur.channel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.twitter.twittertext.Extractor;
import com.twitter.twittertext.TwitterTextParser;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares with the library that X publishes. It is the judge here and not the engine, which it is too slow for. */
class TwitterTextOracleIT {

  private static final int TEXTS = 4_000;
  private static final Extractor LIBRARY = new Extractor();

  private static final List<String> PARTS =
      Stream.of(
          (" |  |.|,|!|?|:|;|/|-|_|(|)|[|\"|'|&|=|+|~|%|$|#|@|\uFF20|\uFF03|\u2014|\u2019|\u201C|\u2026|\u2022|"
              + "\u2013|\u3002|\u3000|\u00A0").split("\\|"),
          ("a|B|z9|the|Caf\u00E9|na\u00EFve|e\u0301|\u00FC|\u6C34|\u6728\u66DC|\u3042\u3044|\u0434\u0430|"
              + "\u0627\u0644|\u05D0\u05BE|\u00B7|\u200C|\u200E|\u202A|\u2066 ").split("\\|"),
          ("http://|https://|HTTP://|www.|prairie.org|psych.health|a.co.jp|a-b.org|a_b.net|t.co/abc|"
              + "https://t.co/aBc9|x.co|foo.\u4E2D\u56FD|\u4F8B\u3048.com|t\u00E9st.fr|xn--abc.xn--p1ai").split("\\|"),
          ("/path|/a_(b)|/a(b(c)d)|/\u0434\u0430|:8080|?q=1&r=2|?x=.|@user|@user_1|@user/list|RT|RT:|RT @abc|#tag|"
              + "#1|#\u6C34|#a\u00B7b|$ABC|$A.B|$AB_CD|$toolongx|com|org").split("\\|"),
          ("\uD83D\uDE00|\uD83D\uDC4D\uD83C\uDFFD|"
              + "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66|\uD83C\uDDFA\uD83C\uDDF8|"
              + "1\uFE0F\u20E3|#\uFE0F\u20E3|\u2764\uFE0F|\u00A9|\u00AE\uFE0F|\uD83D\uDE97\uD83C\uDFFD|"
              + "\u261D\uD83C\uDFFC").split("\\|"),
          ("\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F|"
              + "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDD75\uFE0F\u200D\u2640\uFE0F|\uFFFF|"
              + "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl").split("\\|"))
          .flatMap(Stream::of)
          .toList();

  /** Of Unicode 16. */
  private static final String SARK = "\uD83C\uDDE8\uD83C\uDDF6";

  @Test
  void lengths_entities_and_validity_are_the_librarys() {
    var random = new Random(20260822);
    for (int i = 0; i < TEXTS; i++) {
      var text = text(random);
      if (!text.isBlank() && !text.matches("(?s).*[\u200E\u202A]\\$.*")) {
        var judged = TwitterTextParser.parseTweet(text);
        var measure = Counting.measure(Networks.X, text);
        assertEquals(judged.weightedLength, measure.length(), text);
        assertEquals(judged.isValid, measure.valid(), text);
        assertEquals(theirs(text), ours(text), text);
      }
    }
  }

  @Test
  void every_flag_counts_as_the_library_counts_it() {
    for (int first = 0x1F1E6; first <= 0x1F1FF; first++) {
      for (int second = 0x1F1E6; second <= 0x1F1FF; second++) {
        var flag = Character.toString(first) + Character.toString(second);
        int newer = flag.equals(SARK) ? 2 : 0;
        assertEquals(TwitterTextParser.parseTweet(flag).weightedLength,
            newer + Counting.measure(Networks.X, flag).length(), flag);
      }
    }
  }

  static IntStream nonCharacters() {
    return IntStream.concat(IntStream.rangeClosed(0xFDD0, 0xFDEF),
        IntStream.rangeClosed(0, 16).flatMap(plane -> IntStream.of(plane << 16 | 0xFFFE, plane << 16 | 0xFFFF)));
  }

  @ParameterizedTest
  @MethodSource("nonCharacters")
  void a_non_character_is_weighed_and_refused_where_the_library_does(int character) {
    var text = "a" + Character.toString(character) + "b";
    var judged = TwitterTextParser.parseTweet(text);
    var measure = Counting.measure(Networks.X, text);
    assertEquals(judged.isValid, measure.valid());
    assertEquals(judged.weightedLength, measure.length());
  }

  static Stream<Arguments> differences() {
    return Stream.of(
        arguments("\u200E$PFE",
            "a ticker after a directional mark: the library's pattern asks for all twelve marks in a row, its "
                + "other versions for any"),
        arguments("\u3000", "a text of wide spaces only: the library takes it for words"),
        arguments("https://\uFEFFprairie.org", "a byte order mark: here it is refused wherever it stands"),
        arguments("\uD83E\uDDD1\u200D\uD83D\uDE80\u200D\uD83D\uDE80",
            "a joined picture that is in no list: it is shown as one or as several, by font"),
        arguments("\uD83E\uDEE1\u200D\u2642\uFE0F", "a picture newer than the library"),
        arguments(SARK, "a flag newer than the library"));
  }

  /** Where we differ on purpose; should the library change, this says so. */
  @ParameterizedTest(name = "{1}")
  @MethodSource("differences")
  void a_difference_is_on_purpose(String text, String reason) {
    var judged = TwitterTextParser.parseTweet(text);
    var measure = Counting.measure(Networks.X, text);
    var library = List.of(judged.weightedLength, judged.isValid, theirs(text));
    assertNotEquals(library, List.of(measure.length(), measure.valid(), ours(text)), reason);
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    for (int part = 1 + random.nextInt(12); part > 0; part--) {
      text.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return text.toString();
  }

  /** The library gives the name of a list as a mention of its owner; here it is none. */
  private static List<String> theirs(String text) {
    return LIBRARY.extractEntitiesWithIndices(text).stream()
        .filter(entity -> entity.getListSlug() == null || entity.getListSlug().isEmpty())
        .map(entity -> entity.getType() + " " + entity.getStart() + "-" + entity.getEnd() + " " + entity.getValue())
        .toList();
  }

  private static List<String> ours(String text) {
    return Counting.entities(Networks.X, text).stream()
        .map(entity -> entity.type() + " " + entity.start() + "-" + entity.end() + " " + entity.value())
        .toList();
  }
}
