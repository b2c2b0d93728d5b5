package org.imprimatur.hold.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.submission.application.Act;
import org.imprimatur.submission.application.HoldForScreening;
import org.imprimatur.submission.application.Objection;
import org.imprimatur.submission.application.ScreenAgain;
import org.imprimatur.submission.application.Steps;
import org.imprimatur.submission.model.Submission.Hold;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.Case;
import org.imprimatur.workflow.model.EditorialWorkflow;
import org.imprimatur.workflow.model.Fact;
import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;

/**
 * Lets a held post go on where it stood (T16), whoever lifted the hold: a person or the time. The guards of that state
 * run again: past its time it lapses, and what today's checks stop is held again. For use cases only.
 */
@Dependent
public class GoOn {

  private final Submissions submissions;
  private final ScreenAgain screenAgain;
  private final HoldForScreening hold;
  private final Steps steps;
  private final Clock clock;

  @Inject
  public GoOn(Submissions submissions, ScreenAgain screenAgain, HoldForScreening hold, Steps steps, Clock clock) {
    this.submissions = submissions;
    this.screenAgain = screenAgain;
    this.hold = hold;
    this.steps = steps;
    this.clock = clock;
  }

  /** Lifts the hold and returns where the post stands then, or the table's refusal. */
  Decision<Submission> from(Submission post, Case asked, Act act) {
    var read = asked.and(post.hold().map(Hold::before).map(Fact.Stands::new));
    // The table first: a refused lift must leave no trace. Then the hold goes before the move, for what follows the
    // move may put another one: a screening that fails again.
    return EditorialWorkflow.apply(Transition.LIFT, post.state(), read)
        .then(before -> steps.take(Transition.LIFT, submissions.save(post.held(Optional.empty())), read, act))
        .then(moved -> Decision.done(guarded(moved)));
  }

  /** A post that goes back to its screening is screened by the news of the move. */
  private Submission guarded(Submission moved) {
    return switch (moved.state()) {
      case IN_REVIEW -> lapsedOrChecked(moved, moved.pending().decideBy());
      case APPROVED -> lapsedOrChecked(moved, moved.content().outlets().slot());
      default -> moved;
    };
  }

  private Submission lapsedOrChecked(Submission moved, Optional<Instant> latest) {
    var read = Case.bySystem().and(new Fact.Deadline(clock.instant(), latest));
    return steps.take(Transition.LAPSE, moved, read, Act.ofSystem()).answer().orElseGet(() -> checked(moved));
  }

  /** A round keeps the wording of its disclaimers, as at a vote; an approved post goes out only as it was approved. */
  private Submission checked(Submission moved) {
    var revision = submissions.revision(moved.id(), moved.revision()).orElseThrow();
    return screenAgain
        .objection(moved, revision)
        .filter(objection -> moved.state() == State.APPROVED || objection != Objection.RENDERING_DIFFERS)
        .flatMap(objection -> hold.because(objection, moved))
        .orElse(moved);
  }
}
