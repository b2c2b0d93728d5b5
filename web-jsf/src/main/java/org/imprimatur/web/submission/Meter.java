package org.imprimatur.web.submission;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.imprimatur.channel.model.Counting;
import org.imprimatur.disclaimer.model.Budget;
import org.imprimatur.disclaimer.model.Rendering;
import org.imprimatur.web.shared.Words;

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

  static Meter of(Rendering rendering, String channel, Words words) {
    var posts = rendering.segments();
    int fullest = IntStream.range(0, posts.size()).boxed()
        .max(Comparator.comparing(i -> posts.get(i).measure().length())).orElseThrow();
    int length = posts.get(fullest).measure().length();
    int limit = Math.max(1, posts.get(fullest).measure().limit());
    int own = percent(Math.max(0, length - Budget.of(rendering).get(fullest).reserved()), limit);
    // Nobody should learn from a bill that a post with an address costs.
    var prices = posts.stream().flatMap(post -> Counting.price(rendering.channel(), post.text()).stream()).toList();
    var label = words.say("submission.meter.label", channel, length, limit, posts.size(), prices.size(),
        prices.stream().findFirst().orElse(""));
    return new Meter(label, own, percent(length, limit) - own, length > limit);
  }

  private static int percent(int part, int whole) {
    return (int) Math.min(FULL, (long) FULL * part / whole);
  }
}
