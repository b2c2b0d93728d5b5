package org.imprimatur.delivery.model;

import java.time.Instant;
import java.util.List;
import org.imprimatur.channel.model.Block;
import org.imprimatur.channel.model.Segment;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.submission.model.Content;

/**
 * A post as the public sees it.
 *
 * @param id the submission's id, part of the page's address
 * @param title the headline; may be empty
 * @param byLine who speaks
 * @param segments the text exactly as approved, disclaimers in
 * @param contentHash what the committee approved
 * @param url the page's address
 * @param publishedAt when it went out, or when it came down
 * @param withdrawn true once it was taken down: no word of it is left then
 */
public record PublicPost(
    String id,
    String title,
    String byLine,
    List<Segment> segments,
    String contentHash,
    String url,
    Instant publishedAt,
    boolean withdrawn) {

  public PublicPost {
    segments = List.copyOf(segments);
  }

  /** Returns what is left when it was taken down: that it was there, and when it went. No word of it. */
  public PublicPost takenDown() {
    return new PublicPost(id, "", "", List.of(), contentHash, url, publishedAt, true);
  }

  /**
   * Returns the title, or the beginning of what the author wrote where there is none: what a feed shows as a headline.
   */
  public String headline() {
    var text = segments.stream().limit(1).flatMap(segment -> segment.blocks().stream())
        .filter(block -> block.role() == Block.Role.BODY).flatMap(block -> block.text().lines())
        .filter(line -> !line.isBlank()).findFirst().orElse("");
    return title.isEmpty() ? CleanText.beginning(text, Content.HEADLINE) : title;
  }

  /** Returns the whole text, the posts of a thread separated by an empty line. */
  public String text() {
    return String.join(Segment.SEPARATOR, segments.stream().map(Segment::text).toList());
  }
}
