package org.imprimatur.disclaimer.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.imprimatur.channel.model.Block;

/** The disclaimers of one rendering, each at its place. The order within a place is the catalogue's. */
record Placed(List<PlacedDisclaimer> disclaimers) {

  List<Block> at(Placement... placements) {
    var places = Arrays.asList(placements);
    return inReadingOrder().stream()
        .filter(disclaimer -> places.contains(disclaimer.placement()))
        .map(disclaimer -> new Block(Block.Role.DISCLAIMER, disclaimer.text()))
        .toList();
  }

  /** The constants of {@link Placement} stand in reading order; the sort is stable. */
  List<PlacedDisclaimer> inReadingOrder() {
    return disclaimers.stream().sorted(Comparator.comparing(PlacedDisclaimer::placement)).toList();
  }
}
