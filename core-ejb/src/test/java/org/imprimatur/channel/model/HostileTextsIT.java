package org.imprimatur.channel.model;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to be slow, as long as a text may be. */
class HostileTextsIT {

  @ParameterizedTest
  @MethodSource("org.imprimatur.channel.model.ChannelId#all")
  void a_hostile_text_is_measured_at_once(ChannelId channel) {
    for (var part : new String[]{"a.", "@a", "#a ", "https://", "a@b.", "\uD83D\uDC68\u200D", "1\uFE0F", "\uD800"}) {
      var text = part.repeat(20_000 / part.length());
      assertTimeoutPreemptively(Duration.ofMinutes(2), () -> Counting.measure(channel, text), part);
      assertTimeoutPreemptively(Duration.ofMinutes(2), () -> Counting.entities(channel, text), part);
    }
  }

  @ParameterizedTest
  @MethodSource("org.imprimatur.channel.model.Networks#withThreads")
  void a_hostile_text_is_split_or_refused_at_once(ChannelId channel) {
    for (var part : new String[]{"a ", ". ", "and ", "a.org ", "\u6C34", "x", "\n\n", "@a@b.org ",
      "\uD83D\uDC68\u200D"}) {
      var text = part.repeat(20_000 / part.length());
      assertTimeoutPreemptively(Duration.ofMinutes(2),
          () -> ThreadSplitter.split(channel, text, (words, first, last) -> words, true), part);
    }
  }
}
