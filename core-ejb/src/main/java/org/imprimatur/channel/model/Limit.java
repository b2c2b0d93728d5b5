package org.imprimatur.channel.model;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.Measure.Unit;

/**
 * The most one channel takes in a post.
 *
 * @param channel the channel
 * @param value the limit, in {@code unit}
 * @param unit what is counted
 * @param bytes the most UTF-8 bytes besides; 0 where the channel does not count bytes
 * @param asOf when the source said so
 * @param source where it is written
 */
public record Limit(ChannelId channel, int value, Unit unit, int bytes, LocalDate asOf, String source) {

  private static final Map<ChannelId, Limit> TABLE =
      List.of(
              limit(ChannelId.X, 280, Unit.WEIGHTED, 0, "2026-08-22", "X developer documentation, Counting characters"),
              limit(ChannelId.MASTODON, 500, Unit.GRAPHEME, 0, "2026-11-23", "Mastodon documentation, Posting: default of an instance"),
              limit(ChannelId.BLUESKY, 300, Unit.GRAPHEME, 3000, "2026-11-23", "AT Protocol lexicon app.bsky.feed.post"),
              limit(ChannelId.LINKEDIN, 3000, Unit.CHARACTER, 0, "2026-05-01", "LinkedIn Posts API, commentary"),
              limit(ChannelId.NEWSLETTER, 100_000, Unit.CHARACTER, 0, "2026-11-23", "the society's own bound"),
              limit(ChannelId.WEB, 100_000, Unit.CHARACTER, 0, "2026-11-23", "the society's own bound"))
          .stream()
          .collect(Collectors.toMap(Limit::channel, Function.identity(), (a, b) -> a, () -> new EnumMap<>(ChannelId.class)));

  /** Returns the limit of a channel. */
  public static Limit of(ChannelId channel) {
    return TABLE.get(channel);
  }

  private static Limit limit(ChannelId channel, int value, Unit unit, int bytes, String asOf, String source) {
    return new Limit(channel, value, unit, bytes, LocalDate.parse(asOf), source);
  }
}
