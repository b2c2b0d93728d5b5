package org.imprimatur.review.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.review.model.Round;
import org.imprimatur.review.model.Rounds;
import org.imprimatur.review.model.Vote;
import org.imprimatur.review.model.Wait;
import org.imprimatur.review.model.Waits;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;

/**
 * Keeps the rows of the queue as the votes and the post's state have them. Called last, in the transaction that changes
 * a state, a round, a vote or who has a hand in a text. For use cases only.
 */
@Dependent
public class KeepWaits {

  private final Submissions submissions;
  private final Rounds rounds;
  private final Waits waits;

  @Inject
  public KeepWaits(Submissions submissions, Rounds rounds, Waits waits) {
    this.submissions = submissions;
    this.rounds = rounds;
    this.waits = waits;
  }

  /** Derives the rows of one submission anew and stores what differs. */
  public void keep(String submission) {
    var post = submissions.find(submission).orElseThrow();
    var round = rounds.newestFor(submission).filter(newest -> newest.matter().revision() == post.revision());
    keep(post, round, round.map(Round::id).map(rounds::votes).orElse(List.of()));
  }

  /** Does the same for whoever has read the round on the newest revision, and has its votes as they are stored. */
  public void keep(Submission post, Optional<Round> round, List<Vote> votes) {
    var now = Wait.of(post, round, votes);
    var before = waits.of(post.id());
    if (!now.equals(before)) {
      waits.change(post.id(), minus(before, now), minus(now, before));
    }
  }

  private static Set<Wait> minus(Set<Wait> all, Set<Wait> others) {
    var rest = new HashSet<>(all);
    rest.removeAll(others);
    return rest;
  }
}
