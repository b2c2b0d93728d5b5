package org.imprimatur.channel.model.bluesky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.imprimatur.channel.model.Counting;
import org.imprimatur.channel.model.Networks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlueskyProfileTest {

  private static final BlueskyProfile BLUESKY = new BlueskyProfile();
  private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";

  @ParameterizedTest
  @CsvSource(delimiterString = "->", textBlock = """
          '#care' -> 0-5
          a #care -> 2-7
          \u05E9\u05DC\u05D5\u05DD #care -> 9-14
          e\u0301 #care -> 4-9
          \u6C34 #\u6C34 -> 4-8
          \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66 #care -> 26-31
          \u00E9 a.org \u6C34 @ana.test -> 3-8|13-22
          https://\u6C34.jp/\u9053 $PFE -> 0-18|19-23
          """)
  void a_facet_says_its_place_in_bytes(String text, String places) {
    assertEquals(places, BLUESKY.entities(text).stream().map(each -> each.bytes().orElseThrow())
        .map(bytes -> bytes.start() + "-" + bytes.end()).collect(Collectors.joining("|")));
  }

  @Test
  void a_scheme_that_was_not_written_has_no_bytes() {
    var found = BLUESKY.entities("see a.org").get(0);
    assertEquals("https://a.org", found.value());
    assertEquals(5, found.bytes().orElseThrow().end() - found.bytes().orElseThrow().start());
  }

  @Test
  void facets_stand_apart() {
    assertEquals("URL https://a.org/$PFE(@ana.test", BLUESKY.entities("https://a.org/$PFE(@ana.test").stream()
        .map(each -> each.type() + " " + each.value()).collect(Collectors.joining("|")));
  }

  @ParameterizedTest
  @CsvSource({"'', 0", "cafe\u0301, 4", "\u05E9\u05C1\u05B8, 1", "https://a.org/b, 15", "@ana.test, 9",
    "\uD83C\uDDFA\uD83C\uDDF8, 1"})
  void everything_counts_as_a_reader_sees_it(String text, int length) {
    assertEquals(length, BLUESKY.length(text));
  }

  @Test
  void a_post_of_few_characters_may_have_3000_bytes_and_no_more() {
    assertTrue(Counting.measure(Networks.BLUESKY, FAMILY.repeat(120)).valid());
    assertFalse(Counting.measure(Networks.BLUESKY, FAMILY.repeat(120) + "a").valid());
  }
}
