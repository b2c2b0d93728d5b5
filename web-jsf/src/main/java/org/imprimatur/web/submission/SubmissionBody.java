package org.imprimatur.web.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Flat;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.screening.model.Answer.FoundLine;
import org.imprimatur.submission.model.Galley;
import org.imprimatur.submission.model.Submission.Hold;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.web.shared.Words;
import org.imprimatur.workflow.model.Transition;

/**
 * A submission on the wire: where it stands, and its content; {@code screening} only in the answer to a save and to
 * submitting.
 */
public record SubmissionBody(
    String id,
    long version,
    String state,
    @Flat Manuscript manuscript,
    @Flat Dates dates,
    @Flat Next next,
    SavedScreening screening,
    @Flat ContentBody content) {

  /**
   * Whose it is, and its newest frozen copy; {@code authors} are the author and the co-authors who have accepted.
   */
  public record Manuscript(String author, List<String> authors, int revision, String contentHash) {}

  /** When it was begun and changed, and when it must be decided. */
  public record Dates(Instant createdAt, Instant changedAt, Instant decideBy) {}

  /**
   * What comes next: whom it waits for, and what the caller may do; {@code waitsFor} only while somebody must be named
   * to decide on it, and not in lists.
   */
  public record Next(String waitsFor, @Flat HoldBody hold, List<String> withdrawalBy, List<String> permitted) {}

  /** Why nothing happens to it, until when, and who wants that to end. */
  public record HoldBody(String holdReason, String holder, Instant holdReviewBy, List<String> liftAskedBy) {

    static HoldBody of(Hold hold, Words words) {
      return new HoldBody(
          HoldReason.of(hold, words), hold.holder(), hold.reviewBy(), hold.liftAskedBy().stream().sorted().toList());
    }
  }

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
    return with(SavedScreening.of(preview, text, words), next);
  }

  public SubmissionBody screened(Screening said, String text, Words words) {
    return with(SavedScreening.of(said, text, words), next);
  }

  /** Returns it with the sentence that says who must be named to decide on it, and by whom. */
  public SubmissionBody waitingFor(Optional<String> sentence) {
    return with(screening, new Next(sentence.orElse(null), next.hold, next.withdrawalBy, next.permitted));
  }

  private SubmissionBody with(SavedScreening said, Next following) {
    return new SubmissionBody(id, version, state, manuscript, dates, following, said, content);
  }

  public static SubmissionBody of(Submission post, List<Transition> permitted, Words words) {
    return new SubmissionBody(
        post.id(),
        post.version(),
        post.state().name(),
        new Manuscript(post.author(), post.authors(), post.revision(), post.contentHash().orElse(null)),
        new Dates(post.dates().created(), post.dates().changed(), post.pending().decideBy().orElse(null)),
        new Next(
            null,
            post.hold().map(hold -> HoldBody.of(hold, words)).orElse(null),
            post.pending().withdrawalBy().stream().sorted().toList(),
            permitted.stream().map(Transition::name).toList()),
        null,
        ContentBody.of(post.content()));
  }
}
