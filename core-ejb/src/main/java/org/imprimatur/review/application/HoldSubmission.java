package org.imprimatur.review.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.committee.model.Person;
import org.imprimatur.submission.application.Reach;
import org.imprimatur.submission.application.Steps;
import org.imprimatur.submission.model.CleanText;
import org.imprimatur.submission.model.Reason;
import org.imprimatur.submission.model.Standing;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submission.Hold;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.Code;
import org.imprimatur.workflow.model.Decision;
import org.imprimatur.workflow.model.EditorialWorkflow;
import org.imprimatur.workflow.model.Facts;
import org.imprimatur.workflow.model.Guard;
import org.imprimatur.workflow.model.Transition;

/** Stops a post for a while (T15) and lets it go on where it stood (T16). */
@Stateless
public class HoldSubmission {

  /** A hold must be looked at again within a day (domain: T15). */
  private static final Duration LOOK_AGAIN = Duration.ofHours(24);

  @Inject private Reach reach;
  @Inject private Submissions submissions;
  @Inject private Steps steps;
  @Inject private Clock clock;
  @Inject private AuditTrail trail;

  /** Puts a post on hold, with a reason that the author will read. */
  public Decision<Submission> hold(String id, String reason) {
    if (CleanText.blank(reason)) {
      return Decision.refused(Code.REASON_MISSING, "The author will ask why the post is held. Give a reason in a sentence.");
    }
    return Reason.fault(reason)
        .<Decision<Submission>>map(Decision::refused)
        .orElseGet(() -> reach.lock(id).then(found -> hold(found.post(), found.person(), reason)));
  }

  /** Lifts the hold. The post goes back to where it was, and the guards of that state run again. */
  public Decision<Submission> lift(String id) {
    return reach.lock(id).then(found -> lift(found.post(), found.person()));
  }

  private Decision<Submission> hold(Submission post, Person person, String reason) {
    var facts = Facts.by(Standing.of(person, post)).and(Guard.REASON_GIVEN, true);
    var why = new Hold(post.state(), person.username(), reason, clock.instant().plus(LOOK_AGAIN));
    // The table first: a refused hold must leave no trace.
    var held = steps.take(Transition.HOLD, post, facts).then(moved -> Decision.done(submissions.save(moved.held(Optional.of(why)))));
    held.answer().ifPresent(moved -> trail.record(person.username(), "submission.held", post.id(), Map.of("from", post.state().name())));
    return held;
  }

  private Decision<Submission> lift(Submission post, Person person) {
    var facts = Facts.by(Standing.of(person, post)).from(post.hold().map(Hold::before));
    // The table first: a refused lift must leave no trace. Then the hold goes before the move, for what follows the move
    // may put another one: a screening that fails again.
    return EditorialWorkflow.apply(Transition.LIFT, post.state(), facts)
        .then(before -> steps.take(Transition.LIFT, submissions.save(post.held(Optional.empty())), facts))
        .then(moved -> {
          trail.record(person.username(), "submission.resumed", post.id(), Map.of("to", moved.state().name()));
          return Decision.done(moved);
        });
  }
}
