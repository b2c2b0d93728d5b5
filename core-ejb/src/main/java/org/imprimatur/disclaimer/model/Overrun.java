package org.imprimatur.disclaimer.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imprimatur.channel.model.Block;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Counting;
import org.imprimatur.channel.model.Limit;
import org.imprimatur.channel.model.Segment;

/**
 * Says why a post does not fit its channel, and whose characters they are.
 *
 * @param channel where it does not fit
 * @param post its number in the thread, from 1
 * @param posts how many posts the thread has
 * @param length what it has, in {@code unit}
 * @param limit what the channel allows
 * @param disclaimers how much of the length the disclaimers take, with the empty lines around them
 * @param unit what is counted, in words: {@code characters} or {@code bytes}
 */
public record Overrun(ChannelId channel, int post, int posts, int length, int limit, int disclaimers, String unit) {

  /** Returns what does not fit in a rendering; empty when every post is within its limit. */
  public static List<Overrun> in(Rendering rendering) {
    int posts = rendering.segments().size();
    return IntStream.range(0, posts)
        .mapToObj(i -> of(rendering.segments().get(i), i + 1, posts))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Returns every reason why a rendering does not fit, as sentences for the author; empty when it fits. */
  public static List<String> reasons(Rendering rendering) {
    var refused = rendering.segments().stream().flatMap(segment -> refusal(segment).stream());
    return Stream.concat(refused, in(rendering).stream().map(Overrun::message)).distinct().toList();
  }

  /** Disclaimers alone are not a post. */
  private static Optional<String> refusal(Segment segment) {
    boolean spoken = segment.blocks().stream().anyMatch(block -> block.role() == Block.Role.BODY);
    return Counting.refusal(segment.measure().channel(), spoken ? segment.text() : "");
  }

  /** Returns by how much the author must shorten the post. */
  public int excess() {
    return length - limit;
  }

  /** Returns the sentence for the author. */
  public String message() {
    var thing = posts == 1 ? "The post" : "Post " + post + " of " + posts;
    var share = disclaimers == 0 ? "" : String.format(", of which %,d are the disclaimer", disclaimers);
    return String.format("%s has %,d %s; %s allows %,d%s. Shorten it by %,d.", thing, length, unit, name(), limit, share, excess());
  }

  private String name() {
    return switch (channel) {
      case X -> "X";
      case MASTODON -> "Mastodon";
      case BLUESKY -> "Bluesky";
      case LINKEDIN -> "LinkedIn";
      case NEWSLETTER -> "the newsletter";
      case WEB -> "the society's feed";
    };
  }

  private static Optional<Overrun> of(Segment segment, int post, int posts) {
    var limit = Limit.of(segment.measure().channel());
    var own = own(segment);
    if (segment.measure().length() > limit.value()) {
      int length = segment.measure().length();
      int share = length - Counting.measure(limit.channel(), own).length();
      return Optional.of(new Overrun(limit.channel(), post, posts, length, limit.value(), share, "characters"));
    }
    int bytes = Counting.bytes(segment.text());
    if (limit.bytes() > 0 && bytes > limit.bytes()) {
      return Optional.of(
          new Overrun(limit.channel(), post, posts, bytes, limit.bytes(), bytes - Counting.bytes(own), "bytes"));
    }
    return Optional.empty();
  }

  private static String own(Segment segment) {
    return segment.blocks().stream()
        .filter(block -> block.role() != Block.Role.DISCLAIMER)
        .map(Block::text)
        .collect(Collectors.joining(Segment.SEPARATOR));
  }
}
