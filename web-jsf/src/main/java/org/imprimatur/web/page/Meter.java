package org.imprimatur.web.page;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.Block;
import org.imprimatur.channel.model.Counting;
import org.imprimatur.channel.model.Segment;
import org.imprimatur.disclaimer.model.Rendering;

/**
 * How full a channel is, counted as the channel counts; of a thread, its fullest post.
 *
 * @param label the channel with length and limit
 * @param own the author's share of the limit, in per cent
 * @param share the disclaimers' share of the limit, in per cent
 * @param over whether it does not fit
 */
public record Meter(String label, int own, int share, boolean over) {

  private static final int FULL = 100;

  static Meter of(Rendering rendering, String channel) {
    var fullest = rendering.segments().stream().max(Comparator.comparingInt(segment -> segment.measure().length())).orElseThrow();
    int length = fullest.measure().length();
    int limit = Math.max(1, fullest.measure().limit());
    int own = percent(words(rendering, fullest), limit);
    var label = String.format(Locale.US, "%s %,d of %,d", channel, length, limit);
    return new Meter(label, own, percent(length, limit) - own, length > limit);
  }

  private static int percent(int part, int whole) {
    return (int) Math.min(FULL, (long) FULL * part / whole);
  }

  private static int words(Rendering rendering, Segment segment) {
    var own =
        segment.blocks().stream()
            .filter(block -> block.role() != Block.Role.DISCLAIMER)
            .map(Block::text)
            .collect(Collectors.joining(Segment.SEPARATOR));
    return Counting.measure(rendering.channel(), own).length();
  }
}
