package org.imprimatur.review.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.review.model.ReviewGrounds;
import org.imprimatur.review.model.Round;
import org.imprimatur.submission.application.Reach;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.EditorialWorkflow;
import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;

/**
 * Says whether a person may vote on a post now, and if not, why. Four eyes: never an author, anybody who ever edited
 * it, or an author's supervisor, who only signs for a trainee where that is asked.
 */
@Dependent
public class MayVote {

  private final Reach reach;

  @Inject
  public MayVote(Reach reach) {
    this.reach = reach;
  }

  /** Returns why this person may not vote; empty when they may. Nobody is exempt, the administrator included. */
  public Optional<Refusal> refusal(Person person, Submission post, Optional<Round> open) {
    return Permission.VOTE.refusal(person, reach.subject(post).relations(person, Permission.VOTE))
        .or(() -> now(person, post, open));
  }

  /** Returns why a person who may vote on the post does not vote now; empty when they do. */
  public Optional<Refusal> now(Person person, Submission post, Optional<Round> open) {
    // Votes are taken where one may close the round; which state that is the table says.
    if (open.isEmpty() || EditorialWorkflow.notNow(Transition.APPROVE, post.state()).isPresent()) {
      return Optional.of(open.isEmpty() ? closed(post.state()) : waits(post.state()));
    }
    if (!open.get().signers().contains(person.username())
        && !open.get().voters().eligible().contains(person.username())) {
      return Optional.of(Refusal.of(ReviewGrounds.NOT_SEATED_THEN));
    }
    return Optional.empty();
  }

  private static Refusal waits(State state) {
    return switch (state) {
      case SCREENING -> Refusal.of(ReviewGrounds.NOT_OPEN_YET);
      case ON_HOLD -> Refusal.of(ReviewGrounds.HELD);
      default -> closed(state);
    };
  }

  private static Refusal closed(State state) {
    return Refusal.of(ReviewGrounds.CLOSED, Map.of("state", state.name()));
  }
}
