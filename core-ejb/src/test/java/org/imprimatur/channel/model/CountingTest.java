package org.imprimatur.channel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CountingTest {

  @ParameterizedTest(name = "{0}: X {1}, Bluesky {2}, Mastodon {3}, LinkedIn {4}")
  @CsvSource(textBlock = """
          Hello world! \uD83D\uDC4B, 15, 14, 14, 15
          \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66, 2, 1, 1, 11
          \u270B\uD83C\uDFFD, 2, 1, 1, 3
          \uD83C\uDDFA\uD83C\uDDF8, 2, 1, 1, 4
          cafe\u0301, 4, 4, 4, 5
          visit prairiepsych.org now, 33, 26, 26, 26
          see https://prairiepsych.org/a/very/long/path/to/a/page ok, 30, 58, 30, 58
          a\u2014b\u2026c\u2022, 8, 6, 6, 6
          @alice@example.social hello, 27, 27, 12, 27
          \u6C34\u6728, 4, 2, 2, 2
          1\uFE0F\u20E3 \u00A9\uFE0F \u00A9, 7, 5, 5, 8
          """)
  void each_channel_counts_in_its_own_way(String text, int x, int bluesky, int mastodon, int linkedin) {
    assertEquals(x, length(Networks.X, text));
    assertEquals(bluesky, length(Networks.BLUESKY, text));
    assertEquals(mastodon, length(Networks.MASTODON, text));
    assertEquals(linkedin, length(Networks.LINKEDIN, text));
  }

  @ParameterizedTest
  @MethodSource("org.imprimatur.channel.model.ChannelId#all")
  void the_limit_itself_is_accepted_and_one_more_is_not(ChannelId channel) {
    int limit = channel.limit().value();
    assertTrue(Counting.measure(channel, "a".repeat(limit)).valid());
    assertFalse(Counting.measure(channel, "a".repeat(limit + 1)).valid());
  }

  @ParameterizedTest
  @MethodSource("org.imprimatur.channel.model.ChannelId#all")
  void an_empty_text_is_not_accepted(ChannelId channel) {
    assertFalse(Counting.measure(channel, "").valid());
  }

  @Test
  void bluesky_counts_bytes_besides_characters() {
    var families = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66".repeat(130);
    assertEquals(130, length(Networks.BLUESKY, families));
    assertFalse(Counting.measure(Networks.BLUESKY, families).valid());
  }

  @Test
  void only_mastodon_counts_the_content_warning() {
    assertEquals(9, Counting.measure(Networks.MASTODON, "text", "grief").length());
    assertEquals(4, Counting.measure(Networks.BLUESKY, "text", "grief").length());
  }

  @ParameterizedTest(name = "{0} counts {1}")
  @CsvSource(textBlock = """
          https://b\u00FCcher.example.org/pfad?\u00FC=1, 23
          https://\u0645\u062B\u0627\u0644.\u0625\u062E\u062A\u0628\u0627\u0631, 19
          https://\u4F8B\u3048.\u4E2D\u56FD/\u9053, 23
          gemini://a.org/b and HTTP://A.ORG, 51
          xhttps://a.org, 14
          https://prairie.nowhere/a, 25
          https://b\u00FCcher.example/a/long/path, 23
          a.org/b, 7
          a.org/https://b.org/c, 21
          https://a.org/b_(c)., 24
          https://a.org/(https://b.org), 23
          @ana and @ana@b.org, 13
          @ana.md@b.org and a@b.org, 19
          =@ana@b.org, 11
          @ana@b.org@c.org, 16
          @ana@b.org\u00E9, 4
          """)
  void mastodon_counts_only_what_it_would_link_shorter(String text, int length) {
    assertEquals(length, length(Networks.MASTODON, text));
  }

  @Test
  void mastodon_counts_a_host_that_cannot_exist_in_full() {
    var label = "https://" + "b".repeat(64) + ".org";
    assertEquals(label.length(), length(Networks.MASTODON, label));
    var address = "https://a.org/" + "b".repeat(4096);
    assertEquals(address.length(), length(Networks.MASTODON, address));
    var mention = "@ana@" + "b".repeat(250) + ".org";
    assertEquals(mention.length(), length(Networks.MASTODON, mention));
  }

  @Test
  void mastodon_counts_warning_and_text_as_one() {
    assertEquals(4, Counting.measure(Networks.MASTODON, "\u0301abc", "e").length());
  }

  @Test
  void threads_counts_an_emoji_as_its_bytes_and_a_letter_as_one() {
    assertEquals(25 + 4, length(Networks.THREADS,
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66 \u6C34\u00E9\uD835\uDC9C"));
    assertEquals(5, length(Networks.THREADS, "cafe\u0301"));
  }

  @Test
  void threads_takes_five_links_and_no_more() {
    assertTrue(Counting.measure(Networks.THREADS, "a.org ".repeat(5)).valid());
    assertFalse(Counting.measure(Networks.THREADS, "a.org ".repeat(6)).valid());
    assertEquals(
        "The post has 7 links; Threads takes 5. Delete 2.",
        English.of(Counting.refusal(Networks.THREADS, "https://a.org ".repeat(7)).orElseThrow()));
  }

  @Test
  void x_takes_money_for_a_post_with_an_address() {
    assertEquals("0.20 USD", Counting.price(Networks.X, "see a.org").orElseThrow());
    assertTrue(Counting.price(Networks.X, "see me").isEmpty());
    assertTrue(Counting.price(Networks.MASTODON, "see https://a.org").isEmpty());
  }

  @Test
  void x_refuses_a_byte_order_mark() {
    assertFalse(Counting.measure(Networks.X, "a\uFEFFb").valid());
  }

  private static int length(ChannelId channel, String text) {
    return Counting.measure(channel, text).length();
  }
}
