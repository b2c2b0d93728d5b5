package org.imprimatur.disclaimer.model;

import java.util.List;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Segment;

/**
 * What one channel will carry, disclaimers in, exactly as voters see it and as it is sent.
 *
 * @param channel where it goes
 * @param segments the posts in order; at least one
 * @param disclaimers what was inserted, in reading order
 */
public record Rendering(ChannelId channel, List<Segment> segments, List<PlacedDisclaimer> disclaimers) {

  public Rendering {
    segments = List.copyOf(segments);
    disclaimers = List.copyOf(disclaimers);
  }

  /** Tells whether the channel accepts every segment. */
  public boolean fits() {
    return segments.stream().allMatch(segment -> segment.measure().valid());
  }
}
