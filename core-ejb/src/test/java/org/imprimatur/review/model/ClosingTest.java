package org.imprimatur.review.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.workflow.model.Case;
import org.imprimatur.workflow.model.EditorialWorkflow;
import org.imprimatur.workflow.model.Fact;
import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;
import org.imprimatur.workflow.model.WorkflowGrounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingTest {

  private static final Vote APPROVAL = vote("a", Verdict.APPROVE, "");
  private static final Vote DECLINE = vote("b", Verdict.DECLINE, "It is false.");

  @Test
  void a_round_waits_for_the_last_vote_that_it_needs() {
    var closings = after(1, 0, APPROVAL);
    assertEquals(List.of(Transition.APPROVE), closings.stream().map(Closing::transition).toList());
    assertEquals(List.of(Optional.empty()), refusals(closings, State.IN_REVIEW));
    assertEquals(Optional.empty(), taken(closings));
  }

  @Test
  void the_last_vote_that_it_needs_approves() {
    assertEquals(Optional.of(State.APPROVED), taken(after(2, 0, vote("c", Verdict.APPROVE, ""), APPROVAL)));
  }

  @Test
  void a_decline_among_approvals_waits_beside_them() {
    var closings = after(1, 1, APPROVAL, DECLINE);
    assertEquals(List.of(Transition.DECLINE, Transition.APPROVE), closings.stream().map(Closing::transition).toList());
    assertEquals(List.of(Optional.empty(), Optional.empty()), refusals(closings, State.IN_REVIEW));
    assertEquals(Optional.empty(), taken(closings));
  }

  @Test
  void a_post_is_declined_for_the_reasons_of_who_declined_whoever_votes_last() {
    var abstention = vote("c", Verdict.ABSTAIN, "");
    assertEquals(Optional.of(State.DECLINED), taken(after(0, 2, DECLINE, vote("d", Verdict.DECLINE, ""), abstention)));
  }

  @Test
  void changes_are_asked_for_with_a_reason_or_not_at_all() {
    assertEquals(Optional.of(State.CHANGES_REQUESTED), taken(after(0, 0, vote("a", Verdict.CHANGES, "A typo."))));
    assertEquals(List.of(Optional.of(Code.REASON_MISSING)),
        refusals(after(0, 0, vote("a", Verdict.CHANGES, " ")), State.IN_REVIEW));
  }

  @ParameterizedTest
  @CsvSource({"CHANGES, REQUEST_CHANGES", "DECLINE, DECLINE"})
  void a_verdict_without_a_reason_is_told_what_the_table_would_tell(Verdict verdict, Transition step) {
    var read = Case.by(step.by()).and(new Fact.Reason(" "));
    assertEquals(Optional.of(Refusal.of(WorkflowGrounds.AUTHOR_ASKS_WHY)), Closing.unreasoned(verdict, " "));
    assertEquals(EditorialWorkflow.apply(step, State.IN_REVIEW, read).objection(), Closing.unreasoned(verdict, " "));
    assertEquals(Optional.empty(), Closing.unreasoned(verdict, "It is false."));
  }

  @Test
  void a_recusal_is_no_step_and_needs_a_reason_all_the_same() {
    assertEquals(Optional.of(Refusal.of(ReviewGrounds.NO_REASON)), Closing.unreasoned(Verdict.RECUSE, " "));
    assertEquals(Optional.empty(), Closing.unreasoned(Verdict.RECUSE, "He is my brother."));
  }

  @Test
  void a_refusal_that_no_further_vote_can_lift_is_not_waited_out() {
    assertEquals(List.of(Optional.of(Code.WRONG_STATE)), refusals(after(1, 0, APPROVAL), State.ON_HOLD));
    assertEquals(List.of(Optional.of(Code.WRONG_STATE)), refusals(after(2, 0, APPROVAL), State.ON_HOLD));
  }

  @Test
  void a_decline_without_a_reason_is_refused_even_when_it_decides() {
    var closings = after(0, 2, vote("a", Verdict.DECLINE, ""), vote("b", Verdict.DECLINE, ""));
    assertEquals(Optional.of(Code.REASON_MISSING), refusals(closings, State.IN_REVIEW).get(0));
  }

  /** The last of the votes is the one that was just cast. */
  private static List<Closing> after(int approvals, int declines, Vote... votes) {
    var all = Arrays.asList(votes);
    return Closing.after(all.get(all.size() - 1), all, new Tally(2, approvals, declines, 0, 0, 4, Set.of()));
  }

  private static List<Optional<Code>> refusals(List<Closing> closings, State state) {
    return closings.stream().map(closing -> closing.refusal(state).map(Refusal::code)).toList();
  }

  private static Optional<State> taken(List<Closing> closings) {
    return closings.stream()
        .flatMap(each -> EditorialWorkflow.apply(each.transition(), State.IN_REVIEW, each.read()).answer().stream())
        .findFirst();
  }

  private static Vote vote(String voter, Verdict verdict, String reason) {
    return new Vote(voter, verdict, "", reason, "hash", Instant.EPOCH, Set.of());
  }
}
