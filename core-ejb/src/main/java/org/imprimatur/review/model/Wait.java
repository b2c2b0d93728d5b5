package org.imprimatur.review.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.review.model.Queue.Lane;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.State;

/**
 * One row of the queue: a post waits in a lane, and in the lane of those who owe a vote, for whose vote.
 *
 * @param lane the lane; in {@link Lane#DUE} is everything in review, for the day that is asked for ends later
 * @param voter who owes the vote, in {@link Lane#MINE}; empty in every other lane
 * @param decideBy when it must be decided, to the millisecond; empty while nothing is to be decided
 */
public record Wait(Lane lane, String voter, Optional<Instant> decideBy) {

  private static final Set<State> WAITING = EnumSet.of(State.IN_REVIEW, State.ON_HOLD, State.CHANGES_REQUESTED);

  /**
   * Returns in which lanes a post waits, and for whose votes.
   *
   * @param newest the round on its newest revision, if there was one
   * @param votes those of that round
   */
  public static Set<Wait> of(Submission post, Optional<Round> newest, List<Vote> votes) {
    var decideBy = post.pending().decideBy().map(moment -> moment.truncatedTo(ChronoUnit.MILLIS));
    var lanes = lanes(post, votes).stream().map(lane -> new Wait(lane, "", decideBy));
    var owed = owing(post, newest, votes).stream().map(voter -> new Wait(Lane.MINE, voter, decideBy));
    return Stream.concat(lanes, owed).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<Lane> lanes(Submission post, List<Vote> votes) {
    var lanes = EnumSet.noneOf(Lane.class);
    boolean unopened = post.state() == State.SCREENING && post.pending().decideBy().isPresent();
    if (unopened || WAITING.contains(post.state())) {
      lanes.add(Lane.ALL);
    }
    if (post.state() == State.CHANGES_REQUESTED) {
      lanes.add(Lane.AUTHOR);
    }
    if (post.state() == State.IN_REVIEW) {
      lanes.add(Lane.DUE);
      if (votes.isEmpty()) {
        lanes.add(Lane.UNCLAIMED);
      }
    }
    return lanes;
  }

  /** A seat owes a vote until it has cast one or has a hand in the text. */
  private static Set<String> owing(Submission post, Optional<Round> newest, List<Vote> votes) {
    var owing = new HashSet<String>();
    if (post.state() == State.IN_REVIEW) {
      newest.filter(Round::open).ifPresent(round -> {
        owing.addAll(round.voters().eligible());
        owing.addAll(round.signers());
      });
      votes.forEach(vote -> owing.remove(vote.voter()));
      owing.removeAll(post.authorship().hands());
    }
    return owing;
  }
}
