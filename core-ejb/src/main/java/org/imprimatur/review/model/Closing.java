package org.imprimatur.review.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.workflow.model.Case;
import org.imprimatur.workflow.model.EditorialWorkflow;
import org.imprimatur.workflow.model.Fact;
import org.imprimatur.workflow.model.Guard;
import org.imprimatur.workflow.model.Party;
import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;

/**
 * A step by which a vote may close its round. Whether it does, the table says.
 *
 * @param transition the step
 * @param read what the guards read of the votes
 */
public record Closing(Transition transition, Case read) {

  /** What further votes can still bring about. */
  private static final Set<Guard> TO_COME =
      Set.of(Guard.QUORUM_MET, Guard.ROLES_PRESENT, Guard.ENOUGH_ELIGIBLE, Guard.DECLINE_REACHED);

  /**
   * Returns the steps that a vote may bring about, in the order in which the table is asked.
   *
   * @param votes all votes of the round, this one among them
   * @param tally how they count
   */
  public static List<Closing> after(Vote vote, List<Vote> votes, Tally tally) {
    if (vote.verdict() == Verdict.CHANGES) {
      return List.of(new Closing(
          Transition.REQUEST_CHANGES, Case.by(Set.of(Party.VOTER)).and(new Fact.Reason(vote.reason()))));
    }
    var read = Case.bySystem().and(tally.votes());
    var approval = Stream.of(new Closing(Transition.APPROVE, read));
    var decline = why(votes).map(reason -> new Closing(Transition.DECLINE, read.and(reason)));
    return Stream.concat(decline.stream(), approval).toList();
  }

  /** Returns why the table refuses the step for good; empty when it lets it pass or waits for more votes. */
  public Optional<Refusal> refusal(State state) {
    return EditorialWorkflow.waits(transition, state, read, TO_COME)
        ? Optional.empty()
        : EditorialWorkflow.apply(transition, state, read).objection();
  }

  /**
   * Returns why a verdict with this reason is not taken, whatever the other votes are: the table says it of a request
   * and of a decline, before they are kept. A recusal is no step, so that no guard asks it for a reason.
   */
  public static Optional<Refusal> unreasoned(Verdict verdict, String reason) {
    return switch (verdict) {
      case CHANGES -> refuted(Transition.REQUEST_CHANGES, reason);
      case DECLINE -> refuted(Transition.DECLINE, reason);
      case RECUSE -> Optional.of(Refusal.of(ReviewGrounds.NO_REASON)).filter(none -> CleanText.blank(reason));
      case APPROVE, ABSTAIN -> Optional.empty();
    };
  }

  private static Optional<Refusal> refuted(Transition transition, String reason) {
    return EditorialWorkflow.refuted(transition, Case.by(Set.of()).and(new Fact.Reason(reason)));
  }

  /** The reasons of all who declined; empty when nobody did. */
  private static Optional<Fact.Reason> why(List<Vote> votes) {
    var declines = votes.stream().filter(vote -> vote.verdict() == Verdict.DECLINE).map(Vote::reason).toList();
    return declines.isEmpty() ? Optional.empty()
        : Optional.of(new Fact.Reason(declines.stream().collect(Collectors.joining("\n"))));
  }
}
