package org.imprimatur.web.rest;

import java.util.List;
import java.util.Locale;
import org.imprimatur.channel.model.Segment;
import org.imprimatur.disclaimer.model.PlacedDisclaimer;
import org.imprimatur.disclaimer.model.Rendering;

/** A rendering on the wire. */
public record RenderingBody(String channel, List<SegmentBody> segments, List<DisclaimerBody> disclaimers, String contentHash) {

  /** One post, its length and its channel's limit. */
  public record SegmentBody(String text, int length, int limit) {
    static SegmentBody of(Segment segment) {
      return new SegmentBody(segment.text(), segment.measure().length(), segment.measure().limit());
    }
  }

  /** A disclaimer that was inserted. */
  public record DisclaimerBody(String id, int version, String placement, String text) {
    static DisclaimerBody of(PlacedDisclaimer placed) {
      return new DisclaimerBody(placed.id(), placed.version(), placed.placement().name().toLowerCase(Locale.ROOT), placed.text());
    }
  }

  static RenderingBody of(Rendering rendering, String hash) {
    return new RenderingBody(
        rendering.channel().wire(),
        rendering.segments().stream().map(SegmentBody::of).toList(),
        rendering.disclaimers().stream().map(DisclaimerBody::of).toList(),
        hash);
  }
}
