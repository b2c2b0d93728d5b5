package org.imprimatur.web.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.imprimatur.channel.model.Block;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Counting;
import org.imprimatur.channel.model.Segment;
import org.imprimatur.disclaimer.model.Rendering;
import org.imprimatur.web.shared.Words;
import org.junit.jupiter.api.Test;

class MeterTest {

  private static final Words WORDS = Words.in(Locale.ENGLISH, ZoneOffset.UTC);

  @Test
  void a_meter_says_how_full_the_channel_is() {
    assertEquals("X 5 of 280", Meter.of(rendering("hello"), "X", WORDS).label());
  }

  @Test
  void a_thread_is_as_full_as_its_fullest_post() {
    assertEquals("X 12 of 280, 2 posts", Meter.of(rendering("hello", "hello, world"), "X", WORDS).label());
  }

  @Test
  void what_an_address_costs_is_said() {
    assertEquals("X 27 of 280, costs 0.20 USD", Meter.of(rendering("see https://a.org"), "X", WORDS).label());
    assertEquals("X 27 of 280, 3 posts, costs 2 \u00D7 0.20 USD",
        Meter.of(rendering("see a.org", "no", "see b.org"), "X", WORDS).label());
  }

  private static Rendering rendering(String... posts) {
    var segments = Stream.of(posts)
        .map(text -> new Segment(List.of(new Block(Block.Role.BODY, text)), Counting.measure(new ChannelId("x"), text)))
        .toList();
    return new Rendering(new ChannelId("x"), segments, List.of());
  }
}
