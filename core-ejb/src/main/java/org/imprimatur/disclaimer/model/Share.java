package org.imprimatur.disclaimer.model;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imprimatur.channel.model.Block;
import org.imprimatur.channel.model.Segment;

/**
 * What one disclaimer takes of a post.
 *
 * @param id the catalogue's id
 * @param length with the empty line that sets it off, counted as the channel counts
 */
public record Share(String id, int length) {

  /**
   * Returns what the disclaimers of one post take; together they are exactly what the post has beyond the author's
   * words.
   */
  static List<Share> in(Segment post, List<PlacedDisclaimer> disclaimers, ToIntFunction<String> count) {
    var inserted = inserted(post, disclaimers);
    int line = count.applyAsInt(Segment.SEPARATOR);
    // Disclaimers that stand alone have nothing to be set off from: there is one empty line less than there are of
    // them.
    int first = spoken(post) ? line : 0;
    return IntStream.range(0, inserted.size())
        .mapToObj(
            i -> new Share(inserted.get(i).id(), count.applyAsInt(inserted.get(i).text()) + (i == 0 ? first : line)))
        .toList();
  }

  /** Returns the sum. */
  static int sum(List<Share> shares) {
    return shares.stream().mapToInt(Share::length).sum();
  }

  @Override
  public String toString() {
    return String.format(Locale.US, "%s %,d", id, length);
  }

  private static boolean spoken(Segment post) {
    return post.blocks().stream().anyMatch(block -> block.role() != Block.Role.DISCLAIMER);
  }

  private static List<PlacedDisclaimer> inserted(Segment post, List<PlacedDisclaimer> disclaimers) {
    var words =
        post.blocks().stream()
            .filter(block -> block.role() == Block.Role.DISCLAIMER)
            .map(Block::text)
            .collect(Collectors.toSet());
    return disclaimers.stream().filter(disclaimer -> words.contains(disclaimer.text())).toList();
  }
}
