package org.imprimatur.review.model;

import java.util.List;
import java.util.Optional;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.Fact;

/** Counts the vote on an approved text once more, just before it is sent. */
public final class Recount {

  /** What is not as it was when the text was approved. */
  public enum Difference {
    /** The votes that are kept do not approve this text. */
    QUORUM,
    /** Nobody who held a required role at the vote approves it. */
    ROLE,
    /** What was declared is declared no more, or an author has not agreed. */
    CONSENT
  }

  private Recount() {}

  /**
   * Returns the first difference; empty when the text stands approved as it did.
   *
   * @param round the newest round of the submission
   * @param votes its votes as stored, with the roles of the vote
   */
  public static Optional<Difference> of(Submission post, Revision revision, Optional<Round> round, List<Vote> votes,
      Exclusions excluded) {
    var counted = tally(revision, round, votes, excluded);
    if (counted.filter(tally -> approves(tally.votes(), votes, revision)).isEmpty()) {
      return Optional.of(Difference.QUORUM);
    }
    if (!counted.get().votes().rolesPresent()) {
      return Optional.of(Difference.ROLE);
    }
    return consented(post, revision) ? Optional.empty() : Optional.of(Difference.CONSENT);
  }

  /** Counts the closed round on this very text; empty when there is none. */
  public static Optional<Tally> tally(Revision revision, Optional<Round> round, List<Vote> votes,
      Exclusions excluded) {
    return round
        .filter(closed -> !closed.open() && closed.matter().revision() == revision.number()
            && closed.matter().contentHash().equals(revision.contentHash()))
        .map(closed -> Tally.of(closed.without(excluded), votes));
  }

  private static boolean approves(Fact.Votes counted, List<Vote> votes, Revision revision) {
    boolean sentBack = votes.stream()
        .anyMatch(vote -> vote.verdict() == Verdict.CHANGES && vote.contentHash().equals(revision.contentHash()));
    return counted.quorum() && counted.enoughEligible() && !counted.declined() && !sentBack;
  }

  private static boolean consented(Submission post, Revision revision) {
    var declared = revision.content().statements().declarations();
    return declared.missing().isEmpty()
        && declared.equals(post.content().statements().declarations())
        && revision.content().coAuthors().stream().allMatch(post::writtenBy);
  }
}
