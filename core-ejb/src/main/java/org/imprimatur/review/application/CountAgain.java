package org.imprimatur.review.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.imprimatur.committee.model.People;
import org.imprimatur.review.model.Exclusions;
import org.imprimatur.review.model.Recount;
import org.imprimatur.review.model.Round;
import org.imprimatur.review.model.Rounds;
import org.imprimatur.review.model.Tally;
import org.imprimatur.submission.application.Objection;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.Fact;

/** Counts the stored votes on an approved revision once more. For use cases only. */
@Dependent
public class CountAgain {

  private final People people;
  private final Rounds rounds;

  @Inject
  public CountAgain(People people, Rounds rounds) {
    this.people = people;
    this.rounds = rounds;
  }

  /**
   * What counting again says.
   *
   * @param objection why the votes, the roles or the consents as stored do not let the revision go out; empty when they
   *     do
   * @param votes the votes on the revision; empty when there was no round on it
   */
  public record Counted(Optional<Objection> objection, Optional<Fact.Votes> votes) {}

  /** Counts the stored votes on a revision. */
  public Counted count(Submission post, Revision revision) {
    var round = rounds.newestFor(post.id());
    var votes = round.map(Round::id).map(rounds::votes).orElse(List.of());
    var excluded = Exclusions.of(post, people::find);
    return new Counted(
        Recount.of(post, revision, round, votes, excluded).map(CountAgain::objection),
        Recount.tally(revision, round, votes, excluded).map(Tally::votes));
  }

  private static Objection objection(Recount.Difference difference) {
    return switch (difference) {
      case QUORUM -> Objection.QUORUM_DIFFERS;
      case ROLE -> Objection.ROLE_MISSING;
      case CONSENT -> Objection.CONSENT_DIFFERS;
    };
  }
}
