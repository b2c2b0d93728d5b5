package org.imprimatur.web.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.imprimatur.correction.application.WithdrawPost;
import org.imprimatur.hold.application.HoldSubmission;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.review.application.ReadReview;
import org.imprimatur.submission.application.RecallSubmission;
import org.imprimatur.submission.application.ReviseSubmission;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.web.shared.Words;
import org.imprimatur.workflow.model.Transition;

/** Each transition with the use case that a person asks for it: one map, for the buttons of a page and for REST. */
@Dependent
public class Moves {

  private final ReadReview review;
  private final RecallSubmission recall;
  private final ReviseSubmission revise;
  private final HoldSubmission hold;
  private final WithdrawPost withdraw;

  @Inject
  public Moves(ReadReview review, RecallSubmission recall, ReviseSubmission revise, HoldSubmission hold,
      WithdrawPost withdraw) {
    this.review = review;
    this.recall = recall;
    this.revise = revise;
    this.hold = hold;
    this.withdraw = withdraw;
  }

  /** How a transition comes about. */
  public sealed interface Way {}

  /**
   * A person asks for it, with a button or a call.
   *
   * @param call the last part of its address in REST
   * @param reasonWanted whether the use case wants to be told why
   */
  public record Asked(String call, boolean reasonWanted, UseCase useCase) implements Way {}

  /** Nobody asks for it by a button of this kind. */
  public enum Unasked implements Way {
    /** It needs more than a reason: a whole draft, or a vote. */
    BY_ITS_OWN_FORM,
    /** Imprimatur does it when its time has come. */
    BY_SYSTEM,
    /** The workflow has it, but no use case yet. */
    NOT_YET
  }

  /** A use case for a post and a reason. */
  @FunctionalInterface
  public interface UseCase {

    /** Does it, or refuses. */
    Decision<Submission> take(String id, String reason);
  }

  /** A button. */
  public record Move(Transition transition, boolean reasonWanted) {}

  /** Returns how a transition comes about. A new one does not compile until it stands here. */
  public Way way(Transition transition) {
    return switch (transition) {
      case RECALL -> new Asked("recall", false, (id, reason) -> recall.recall(id));
      case REVISE, EDIT_APPROVED, REOPEN -> new Asked("revise", false, (id, reason) -> revise.revise(id));
      case HOLD -> new Asked("hold", true, (id, reason) -> hold.hold(id, reason));
      case LIFT -> new Asked("resume", false, (id, reason) -> hold.lift(id));
      case WITHDRAW -> new Asked("withdraw", true, (id, reason) -> withdraw.withdraw(id, reason));
      case SUBMIT, REQUEST_CHANGES -> Unasked.BY_ITS_OWN_FORM;
      case OPEN_REVIEW, BOUNCE, APPROVE, DECLINE, RELEASE, LAPSE, CLOSE, RELEASE_CORRECTION, RETRACT ->
        Unasked.BY_SYSTEM;
      case APPEAL, MOVE_SLOT, CORRECT -> Unasked.NOT_YET;
    };
  }

  /** Returns the buttons for the caller on a post, in the workflow's order; what ends the post's way stands last. */
  public List<Move> of(String id) {
    return review.permitted(id).stream().flatMap(transition -> asked(transition).stream()
        .map(asked -> new Move(transition, asked.reasonWanted())))
        .sorted(Comparator.comparing(move -> move.transition() == Transition.RECALL)).toList();
  }

  /** Takes a transition that is asked for; the use case decides whether it may. */
  public Decision<Submission> take(Transition transition, String id, String reason) {
    return asked(transition).orElseThrow(() -> new IllegalArgumentException(transition + " is not asked for"))
        .useCase().take(id, reason);
  }

  /** Says what the one reason is for, in the words of the buttons that want it; empty when none does. */
  static String reasonLabel(List<Move> moves, Words words) {
    var wanting = moves.stream().filter(Move::reasonWanted).map(move -> move.transition().name()).toList();
    return wanting.isEmpty() ? "" : words.say("review.decide.move-reason", String.join("_", wanting));
  }

  private Optional<Asked> asked(Transition transition) {
    return way(transition) instanceof Asked asked ? Optional.of(asked) : Optional.empty();
  }
}
