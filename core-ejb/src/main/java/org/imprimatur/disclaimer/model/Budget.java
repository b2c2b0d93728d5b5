package org.imprimatur.disclaimer.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.imprimatur.channel.model.Block;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Counting;
import org.imprimatur.channel.model.Segment;

/**
 * What is taken of one post before the author's first word, and what is left. Known without the text: a rendering of
 * nothing reserves as much as one of a whole post.
 *
 * @param channel where it goes
 * @param post its number in the thread, from 1
 * @param limit what the channel allows, counted as it counts
 * @param shares what each disclaimer takes
 */
public record Budget(ChannelId channel, int post, int limit, List<Share> shares) {

  public Budget {
    shares = List.copyOf(shares);
  }

  /** Returns the budget of every post of a rendering, in order. */
  public static List<Budget> of(Rendering rendering) {
    return IntStream.range(0, rendering.segments().size())
        .mapToObj(i -> of(rendering, i))
        .toList();
  }

  /** Returns what the disclaimers take, with the empty lines that set them off from the author's words. */
  public int reserved() {
    return Share.sum(shares);
  }

  /** Returns what is left for the author; 0 when the disclaimers alone are too long. */
  public int left() {
    return Math.max(0, limit - reserved());
  }

  private static Budget of(Rendering rendering, int index) {
    var channel = rendering.channel();
    var post = spoken(rendering.segments().get(index));
    var shares = Share.in(post, rendering.disclaimers(), text -> Counting.measure(channel, text).length());
    return new Budget(channel, index + 1, channel.limit().value(), shares);
  }

  /** An author's word stands in for those still to be written. */
  private static Segment spoken(Segment post) {
    var blocks = new ArrayList<>(post.blocks());
    blocks.add(new Block(Block.Role.BODY, "x"));
    return new Segment(blocks, post.measure());
  }
}
