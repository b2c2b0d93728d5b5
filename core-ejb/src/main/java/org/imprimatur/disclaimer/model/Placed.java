package org.imprimatur.disclaimer.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.imprimatur.channel.model.Block;
import org.imprimatur.channel.model.Segment;

/** The disclaimers of one rendering, in the catalogue's order, which decides where two stand at one place. */
record Placed(List<PlacedDisclaimer> disclaimers) {

  List<Block> at(Placement... placements) {
    var places = Arrays.asList(placements);
    return disclaimers.stream()
        .filter(disclaimer -> places.contains(disclaimer.placement()))
        .map(disclaimer -> new Block(Block.Role.DISCLAIMER, disclaimer.text()))
        .toList();
  }

  /** Returns them as a reader meets them in these posts. */
  List<PlacedDisclaimer> in(List<Segment> posts) {
    return posts.stream()
        .flatMap(post -> post.blocks().stream())
        .filter(block -> block.role() == Block.Role.DISCLAIMER)
        .flatMap(this::from)
        .toList();
  }

  private Stream<PlacedDisclaimer> from(Block block) {
    return disclaimers.stream().filter(disclaimer -> disclaimer.text().equals(block.text()));
  }
}
