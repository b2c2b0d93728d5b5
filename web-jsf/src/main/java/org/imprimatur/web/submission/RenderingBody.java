package org.imprimatur.web.submission;

import java.util.List;
import org.imprimatur.channel.model.Segment;
import org.imprimatur.disclaimer.model.Rendering;
import org.imprimatur.screening.model.Answer.DisclaimerLine;

/** A rendering on the wire. */
public record RenderingBody(String channel, List<SegmentBody> segments, List<DisclaimerLine> disclaimers,
    String contentHash) {

  /** One post, its length and its channel's limit. */
  public record SegmentBody(String text, int length, int limit) {
    static SegmentBody of(Segment segment) {
      return new SegmentBody(segment.text(), segment.measure().length(), segment.measure().limit());
    }
  }

  static RenderingBody of(Rendering rendering, String hash) {
    return new RenderingBody(
        rendering.channel().wire(),
        rendering.segments().stream().map(SegmentBody::of).toList(),
        rendering.disclaimers().stream().map(DisclaimerLine::of).toList(),
        hash);
  }
}
