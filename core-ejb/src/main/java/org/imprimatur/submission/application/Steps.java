package org.imprimatur.submission.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.submission.model.Moved;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.Case;
import org.imprimatur.workflow.model.EditorialWorkflow;
import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;

/**
 * Takes a submission through one transition: asks the table, stores the state, writes the log, tells the news. A step
 * that the table refuses leaves no trace. For use cases only.
 */
@Dependent
public class Steps {

  private final Submissions submissions;
  private final Event<Moved> news;
  private final Clock clock;
  private final AuditTrail trail;

  @Inject
  public Steps(Submissions submissions, Event<Moved> news, Clock clock, AuditTrail trail) {
    this.submissions = submissions;
    this.news = news;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * Takes one transition, inside the caller's transaction.
   *
   * @param submission locked by the caller
   * @param read what the caller has read for the guards
   * @param act who takes it, and what the log keeps beside the state before and the state after
   * @return the submission as stored, or the table's refusal
   */
  public Decision<Submission> take(Transition transition, Submission submission, Case read, Act act) {
    return EditorialWorkflow.apply(transition, submission.state(), read)
        .then(
            next -> {
              var moved = submissions.save(submission.moved(next, clock.instant()));
              // Before the news: what follows from a step is read after it.
              write(transition, submission, next, act);
              news.fire(new Moved(moved.id(), transition, submission.state(), next));
              return Decision.done(submissions.find(moved.id()).orElseThrow());
            });
  }

  private void write(Transition transition, Submission before, State next, Act act) {
    var facts = new HashMap<>(act.facts());
    facts.put("from", before.state().name());
    facts.put("to", next.name());
    trail.record(act.actor(), action(transition), before.id(), facts);
  }

  /** A transition without an action of its own does not compile. */
  private static AuditAction action(Transition transition) {
    return switch (transition) {
      case SUBMIT -> AuditAction.SUBMISSION_SUBMITTED;
      case OPEN_REVIEW -> AuditAction.ROUND_OPENED;
      case BOUNCE -> AuditAction.SUBMISSION_BOUNCED;
      case RECALL -> AuditAction.SUBMISSION_RECALLED;
      case REVISE -> AuditAction.SUBMISSION_REVISED;
      case APPROVE -> AuditAction.SUBMISSION_APPROVED;
      case REQUEST_CHANGES -> AuditAction.SUBMISSION_CHANGES_REQUESTED;
      case DECLINE -> AuditAction.SUBMISSION_DECLINED;
      case APPEAL -> AuditAction.SUBMISSION_APPEALED;
      case EDIT_APPROVED -> AuditAction.APPROVAL_VOID;
      case RELEASE -> AuditAction.SUBMISSION_RELEASED;
      case MOVE_SLOT -> AuditAction.SLOT_MOVED;
      case LAPSE -> AuditAction.SUBMISSION_LAPSED;
      case REOPEN -> AuditAction.SUBMISSION_REOPENED;
      case HOLD -> AuditAction.SUBMISSION_HELD;
      case LIFT -> AuditAction.SUBMISSION_RESUMED;
      case CLOSE -> AuditAction.SUBMISSION_CLOSED;
      case CORRECT -> AuditAction.CORRECTION_BEGUN;
      case RELEASE_CORRECTION -> AuditAction.CORRECTION_RELEASED;
      case WITHDRAW -> AuditAction.SUBMISSION_WITHDRAWN;
      case RETRACT -> AuditAction.SUBMISSION_RETRACTED;
    };
  }
}
