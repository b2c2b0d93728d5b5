package org.imprimatur.channel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CountingTest {

  @ParameterizedTest(name = "{0}: X {1}, Bluesky {2}, Mastodon {3}, LinkedIn {4}")
  @CsvSource(
      textBlock =
          """
          Hello world! \uD83D\uDC4B, 15, 14, 14, 15
          \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66, 2, 1, 1, 11
          \u270B\uD83C\uDFFD, 2, 1, 1, 3
          \uD83C\uDDFA\uD83C\uDDF8, 2, 1, 1, 4
          cafe\u0301, 4, 4, 4, 5
          visit prairiepsych.org now, 33, 26, 26, 26
          see https://prairie.example/a/very/long/path/to/a/page ok, 30, 57, 30, 57
          a\u2014b\u2026c\u2022, 8, 6, 6, 6
          @alice@example.social hello, 27, 27, 12, 27
          \u6C34\u6728, 4, 2, 2, 2
          1\uFE0F\u20E3 \u00A9\uFE0F \u00A9, 7, 5, 5, 8
          """)
  void each_channel_counts_in_its_own_way(String text, int x, int bluesky, int mastodon, int linkedin) {
    assertEquals(x, length(ChannelId.X, text));
    assertEquals(bluesky, length(ChannelId.BLUESKY, text));
    assertEquals(mastodon, length(ChannelId.MASTODON, text));
    assertEquals(linkedin, length(ChannelId.LINKEDIN, text));
  }

  @ParameterizedTest
  @EnumSource(ChannelId.class)
  void the_limit_itself_is_accepted_and_one_more_is_not(ChannelId channel) {
    int limit = Limit.of(channel).value();
    assertTrue(Counting.measure(channel, "a".repeat(limit)).valid());
    assertFalse(Counting.measure(channel, "a".repeat(limit + 1)).valid());
  }

  @ParameterizedTest
  @EnumSource(ChannelId.class)
  void an_empty_text_is_not_accepted(ChannelId channel) {
    assertFalse(Counting.measure(channel, "").valid());
  }

  @Test
  void bluesky_counts_bytes_besides_characters() {
    var families = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66".repeat(130);
    assertEquals(130, length(ChannelId.BLUESKY, families));
    assertFalse(Counting.measure(ChannelId.BLUESKY, families).valid());
  }

  @Test
  void only_mastodon_counts_the_content_warning() {
    assertEquals(9, Counting.measure(ChannelId.MASTODON, "text", "grief").length());
    assertEquals(4, Counting.measure(ChannelId.BLUESKY, "text", "grief").length());
  }

  @Test
  void x_refuses_a_byte_order_mark() {
    assertFalse(Counting.measure(ChannelId.X, "a\uFEFFb").valid());
  }

  @ParameterizedTest
  @EnumSource(ChannelId.class)
  void a_hostile_text_is_measured_at_once(ChannelId channel) {
    for (var part : new String[] {"a.", "@a", "#a ", "https://", "a@b.", "\uD83D\uDC68\u200D", "1\uFE0F", "\uD800"}) {
      var text = part.repeat(20_000 / part.length());
      assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Counting.measure(channel, text), part);
      assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Counting.entities(channel, text), part);
    }
  }

  private static int length(ChannelId channel, String text) {
    return Counting.measure(channel, text).length();
  }
}
