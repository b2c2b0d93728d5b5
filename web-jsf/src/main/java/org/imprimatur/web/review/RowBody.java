package org.imprimatur.web.review;

import java.time.Instant;
import java.util.List;
import org.imprimatur.kernel.model.Flat;
import org.imprimatur.review.model.Queue;
import org.imprimatur.web.shared.Words;
import org.imprimatur.workflow.model.State;

/** A row of the queue on the wire. */
record RowBody(@Flat Waiting waiting, @Flat Vote vote) {

  /** What waits. */
  record Waiting(String id, String title, String author, String kind, String voice, List<String> channels, State state,
      Instant decideBy) {}

  /** How it stands; {@code waitsFor} only while somebody must be named to decide on it. */
  record Vote(int findings, int approvals, int needed, String contentHash, boolean mine, String waitsFor) {}

  static RowBody of(Queue.Row row, Words words) {
    var post = row.post();
    var newest = row.newest();
    return new RowBody(
        new Waiting(row.id(), post.title(), post.author(), post.kind(), post.voice(), post.channels(), row.state(),
            row.decideBy().orElse(null)),
        new Vote(newest.findings(), newest.approvals(), newest.needed(), newest.contentHash(), row.turn().mine(),
            row.turn().waitsFor().map(words::of).orElse(null)));
  }
}
