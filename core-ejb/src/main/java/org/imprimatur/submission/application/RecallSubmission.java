package org.imprimatur.submission.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.submission.application.Reach.Reached;
import org.imprimatur.submission.model.Standing;
import org.imprimatur.submission.model.Submission.Hold;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.Case;
import org.imprimatur.workflow.model.EditorialWorkflow;
import org.imprimatur.workflow.model.Fact;
import org.imprimatur.workflow.model.Transition;

/** Takes a post back before anybody outside has seen it (T4), from a hold too: nothing that was held goes out by it. */
@Stateless
public class RecallSubmission {

  private Reach reach;
  private Submissions submissions;
  private Steps steps;

  protected RecallSubmission() {}

  @Inject
  public RecallSubmission(Reach reach, Submissions submissions, Steps steps) {
    this.reach = reach;
    this.submissions = submissions;
    this.steps = steps;
  }

  /** Recalls the caller's post. The open round closes and planned deliveries are cancelled with it. */
  public Decision<Submission> recall(String id) {
    return reach.lock(id, Permission.RECALL, Transition.RECALL).then(this::recall);
  }

  private Decision<Submission> recall(Reached found) {
    var before = found.post().hold().map(Hold::before);
    var read = Case.by(Standing.of(found.person(), found.post()))
        .and(new Fact.Stands(before.orElse(found.post().state())));
    // A hold lets nobody take back what could not be taken back without it, such as a post that was declined.
    return EditorialWorkflow.refuted(Transition.RECALL, read)
        .or(() -> before.flatMap(state -> EditorialWorkflow.notNow(Transition.RECALL, state)))
        .<Decision<Submission>>map(Decision::refused)
        .orElseGet(() -> recall(found, read));
  }

  private Decision<Submission> recall(Reached found, Case read) {
    return steps.take(Transition.RECALL, found.post(), read, Act.of(found.person()))
        .then(moved -> Decision.done(submissions.save(moved.held(Optional.empty()))));
  }
}
