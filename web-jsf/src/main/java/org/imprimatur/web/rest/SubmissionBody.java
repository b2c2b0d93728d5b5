package org.imprimatur.web.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.Transition;

/** A submission on the wire: where it stands, and its content. */
public record SubmissionBody(
    String id,
    long version,
    String state,
    String author,
    int revision,
    String contentHash,
    Instant createdAt,
    Instant changedAt,
    Instant decideBy,
    String holdReason,
    List<String> withdrawalBy,
    List<String> permitted,
    @JsonUnwrapped ContentBody content) {

  static SubmissionBody of(Submission post, List<Transition> permitted) {
    return new SubmissionBody(
        post.id(),
        post.version(),
        post.state().name(),
        post.author(),
        post.revision(),
        post.contentHash().orElse(null),
        post.createdAt(),
        post.changedAt(),
        post.decideBy().orElse(null),
        post.hold().map(Submission.Hold::reason).orElse(null),
        post.withdrawalBy().stream().sorted().toList(),
        permitted.stream().map(Transition::name).toList(),
        ContentBody.of(post.content()));
  }
}
