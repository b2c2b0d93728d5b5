package org.imprimatur.web.submission;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.screening.model.Answer.FoundLine;
import org.imprimatur.submission.model.Galley;
import org.imprimatur.submission.model.Submission.Hold;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.web.shared.Words;
import org.imprimatur.workflow.model.Transition;

/**
 * A submission on the wire: where it stands, and its content; {@code authors} are the author and the co-authors who
 * have accepted; {@code waitsFor} only while somebody must be named to decide on it, and not in lists;
 * {@code screening} only in the answer to a save and to submitting.
 */
public record SubmissionBody(
    String id,
    long version,
    String state,
    String author,
    List<String> authors,
    int revision,
    String contentHash,
    Instant createdAt,
    Instant changedAt,
    Instant decideBy,
    String waitsFor,
    String holdReason,
    String holder,
    Instant holdReviewBy,
    List<String> liftAskedBy,
    List<String> withdrawalBy,
    List<String> permitted,
    SavedScreening screening,
    @JsonUnwrapped ContentBody content) {

  /**
   * What the policy says of a draft just saved or submitted; {@code HELD} when that could not be found out: sent now,
   * it would be held.
   */
  public record SavedScreening(String outcome, List<FoundLine> findings, String policyVersion,
      String directoryVersion) {

    public static SavedScreening of(Screening said, String text, Words words) {
      return new SavedScreening(
          said.outcome().name(),
          said.findings().stream().map(finding -> FoundLine.of(finding, text, words.language())).toList(),
          said.policyVersion(),
          said.directoryVersion());
    }

    static SavedScreening of(Decision<Galley> preview, String text, Words words) {
      return preview
          .answer()
          .map(Galley::screening)
          .map(said -> of(said, text, words))
          .orElseGet(() -> new SavedScreening("HELD", List.of(), null, null));
    }
  }

  public SubmissionBody saved(Decision<Galley> preview, String text, Words words) {
    return with(SavedScreening.of(preview, text, words), waitsFor);
  }

  public SubmissionBody screened(Screening said, String text, Words words) {
    return with(SavedScreening.of(said, text, words), waitsFor);
  }

  /** Returns it with the sentence that says who must be named to decide on it, and by whom. */
  public SubmissionBody waitingFor(Optional<String> sentence) {
    return with(screening, sentence.orElse(null));
  }

  private SubmissionBody with(SavedScreening said, String waits) {
    return new SubmissionBody(
        id, version, state, author, authors, revision, contentHash, createdAt, changedAt, decideBy, waits, holdReason,
        holder, holdReviewBy,
        liftAskedBy, withdrawalBy, permitted, said, content);
  }

  public static SubmissionBody of(Submission post, List<Transition> permitted, Words words) {
    return new SubmissionBody(
        post.id(),
        post.version(),
        post.state().name(),
        post.author(),
        post.authors(),
        post.revision(),
        post.contentHash().orElse(null),
        post.dates().created(),
        post.dates().changed(),
        post.pending().decideBy().orElse(null),
        null,
        post.hold().map(hold -> HoldReason.of(hold, words)).orElse(null),
        post.hold().map(Hold::holder).orElse(null),
        post.hold().map(Hold::reviewBy).orElse(null),
        post.hold().map(hold -> hold.liftAskedBy().stream().sorted().toList()).orElse(null),
        post.pending().withdrawalBy().stream().sorted().toList(),
        permitted.stream().map(Transition::name).toList(),
        null,
        ContentBody.of(post.content()));
  }
}
