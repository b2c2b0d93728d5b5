package org.imprimatur.channel.model.mastodon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MastodonProfileTest {

  private static final MastodonProfile MASTODON = new MastodonProfile();

  @ParameterizedTest
  @CsvSource(delimiterString = "->", textBlock = """
          '' -> 0
          http://a.de -> 23
          https://prairiepsych.org/a/long/path/that/goes/on -> 23
          https://a.org https://b.org -> 47
          ftp://a.org -> 11
          @ana@sci.example -> 4
          @ana@sci.example, @bob@sci.example -> 10
          cafe\u0301 -> 4
          \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66 -> 1
          \u05E9\u05C1\u05B8 -> 1
          https://a.org/@ana@sci.example -> 23
          """)
  void an_address_counts_23_and_a_mention_without_its_server(String text, int length) {
    assertEquals(length, MASTODON.length(text));
  }

  @Test
  void warning_and_text_share_the_500_characters() {
    assertEquals(MASTODON.limit().value(), MASTODON.length("a".repeat(400), "b".repeat(100)));
  }

  @ParameterizedTest
  @CsvSource({"https://prairiepsych.org/a/long/path, 36", "@ana@sci.example, 16"})
  void nothing_in_the_warning_counts_shorter_than_it_is(String warning, int length) {
    assertEquals(length, MASTODON.length("", warning));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = "->", textBlock = """
          '#care @ana@sci.example https://a.org' -> HASHTAG care|MENTION ana@sci.example|URL https://a.org
          https://sci.example/@ana -> URL https://sci.example/@ana
          https://a.org/#top -> URL https://a.org/#top
          a.org $PFE -> ''
          """)
  void links_stand_in_text_order_and_apart(String text, String found) {
    assertEquals(found, MASTODON.entities(text).stream().map(each -> each.type() + " " + each.value())
        .collect(Collectors.joining("|")));
  }
}
