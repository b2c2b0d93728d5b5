package org.imprimatur.channel.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One post of a rendering: a whole article, or one part of a thread.
 *
 * @param blocks the parts in reading order; the sent text is these joined by an empty line
 * @param measure the length of the sent text on its channel
 */
public record Segment(List<Block> blocks, Measure measure) {

  /** What stands between two blocks of a segment. */
  public static final String SEPARATOR = "\n\n";

  public Segment {
    blocks = List.copyOf(blocks);
  }

  /** Returns the text byte for byte as it is sent (and hashed). */
  public String text() {
    return text(blocks);
  }

  /** Returns the text of a post with these blocks, before it is measured. */
  public static String text(List<Block> blocks) {
    return blocks.stream().map(Block::text).collect(Collectors.joining(SEPARATOR));
  }
}
