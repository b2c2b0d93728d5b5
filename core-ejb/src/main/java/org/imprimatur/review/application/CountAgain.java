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
import org.imprimatur.submission.application.Objection;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submission;

/** Counts the stored votes on an approved revision once more. For use cases only. */
@Dependent
public class CountAgain {

  @Inject private People people;
  @Inject private Rounds rounds;

  /** Returns why the votes, the roles or the consents as stored do not let the revision go out; empty when they do. */
  public Optional<Objection> objection(Submission post, Revision revision) {
    var round = rounds.newestFor(post.id());
    var votes = round.map(Round::id).map(rounds::votes).orElse(List.of());
    return Recount.of(post, revision, round, votes, Exclusions.of(post, people::find)).map(CountAgain::objection);
  }

  private static Objection objection(Recount.Difference difference) {
    return switch (difference) {
      case QUORUM -> Objection.QUORUM_DIFFERS;
      case ROLE -> Objection.ROLE_MISSING;
      case CONSENT -> Objection.CONSENT_DIFFERS;
    };
  }
}
