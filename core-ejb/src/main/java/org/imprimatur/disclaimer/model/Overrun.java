package org.imprimatur.disclaimer.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imprimatur.channel.model.Block;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Counting;
import org.imprimatur.channel.model.Segment;
import org.imprimatur.kernel.model.Sentence;

/**
 * Says why a post does not fit its channel, and whose characters they are.
 *
 * @param channel where it does not fit
 * @param post its number in the thread, from 1
 * @param posts how many posts the thread has
 * @param length what it has, in {@code unit}
 * @param limit what the channel allows
 * @param shares how much of the length each disclaimer takes, with the empty line that sets it off
 * @param unit what is counted
 */
public record Overrun(ChannelId channel, int post, int posts, int length, int limit, List<Share> shares, Unit unit) {

  /** What is counted; also what is said of it. */
  public enum Unit {
    CHARACTERS,
    BYTES
  }

  public Overrun {
    shares = List.copyOf(shares);
  }

  /** Returns what does not fit in a rendering; empty when every post is within its limit. */
  public static List<Overrun> in(Rendering rendering) {
    int posts = rendering.segments().size();
    return IntStream.range(0, posts)
        .mapToObj(i -> of(rendering, i, posts))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Returns every reason why a rendering does not fit, with the remedy; empty when it fits. */
  public static List<Sentence> reasons(Rendering rendering) {
    var refused = rendering.segments().stream().flatMap(segment -> refusal(segment).stream());
    return Stream.concat(refused, in(rendering).stream().map(Overrun::sentence)).distinct().toList();
  }

  /** Disclaimers alone are not a post. */
  private static Optional<Sentence> refusal(Segment segment) {
    boolean spoken = segment.blocks().stream().anyMatch(block -> block.role() == Block.Role.BODY);
    return Counting.refusal(segment.measure().channel(), spoken ? segment.text() : "");
  }

  /** Returns by how much the author must shorten the post. */
  public int excess() {
    return length - limit;
  }

  /** Returns how much of the length the disclaimers take together. */
  public int disclaimers() {
    return Share.sum(shares);
  }

  /** Returns what is said to the author. It tells whose characters they are: nobody can shorten the society's. */
  public Sentence sentence() {
    return new Sentence(unit,
        Map.of("posts", posts, "post", post, "length", length, "channel", channel.profile().spoken(), "limit", limit,
            "shares", shares.size(), "disclaimers", disclaimers(), "names", names(), "excess", excess()));
  }

  private String names() {
    return shares.size() == 1 ? shares.get(0).id()
        : shares.stream().map(Share::toString).collect(Collectors.joining(", "));
  }

  private static Optional<Overrun> of(Rendering rendering, int index, int posts) {
    var segment = rendering.segments().get(index);
    var channel = rendering.channel();
    var limit = channel.limit();
    int length = segment.measure().length();
    int bytes = Counting.bytes(segment.text());
    if (length > limit.value()) {
      var shares = Share.in(segment, rendering.disclaimers(), text -> Counting.measure(channel, text).length());
      return Optional.of(new Overrun(channel, index + 1, posts, length, limit.value(), shares, Unit.CHARACTERS));
    }
    if (limit.bytes() > 0 && bytes > limit.bytes()) {
      var shares = Share.in(segment, rendering.disclaimers(), Counting::bytes);
      return Optional.of(new Overrun(channel, index + 1, posts, bytes, limit.bytes(), shares, Unit.BYTES));
    }
    return Optional.empty();
  }
}
