package org.imprimatur.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.correction.application.WithdrawPost;
import org.imprimatur.hold.application.HoldSubmission;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.review.application.ReadReview;
import org.imprimatur.submission.application.RecallSubmission;
import org.imprimatur.submission.application.ReviseSubmission;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.Transition;

/** The transitions that a page offers as buttons: those the workflow permits, each with its words and its use case. */
@Dependent
public class Moves {

  private static final Map<Transition, String> LABELS =
      Map.of(
          Transition.RECALL, "Take it back",
          Transition.REVISE, "Revise it",
          Transition.EDIT_APPROVED, "Edit it again",
          Transition.REOPEN, "Open it again",
          Transition.HOLD, "Put it on hold",
          Transition.LIFT, "Lift the hold",
          Transition.WITHDRAW, "Withdraw it");

  @Inject private ReadReview review;
  @Inject private RecallSubmission recall;
  @Inject private ReviseSubmission revise;
  @Inject private HoldSubmission hold;
  @Inject private WithdrawPost withdraw;

  /** A button. */
  public record Move(Transition transition, String label, boolean reasonWanted) {}

  /** Returns the buttons for the caller on a post, in the workflow's order; what ends the post's way stands last. */
  List<Move> of(String id) {
    return review.permitted(id).stream().map(Moves::move).flatMap(Optional::stream)
        .sorted(Comparator.comparing(move -> move.transition() == Transition.RECALL)).toList();
  }

  /** Takes a move; the use case decides whether it may. */
  Decision<Submission> take(Move move, String id, String reason) {
    return switch (move.transition()) {
      case RECALL -> recall.recall(id);
      case HOLD -> hold.hold(id, reason);
      case LIFT -> hold.lift(id);
      case WITHDRAW -> withdraw.withdraw(id, reason);
      default -> revise.revise(id);
    };
  }

  private static Optional<Move> move(Transition transition) {
    boolean reason = transition == Transition.HOLD || transition == Transition.WITHDRAW;
    return Optional.ofNullable(LABELS.get(transition)).map(label -> new Move(transition, label, reason));
  }
}
