package org.imprimatur.submission.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.submission.application.Reach.Reached;
import org.imprimatur.submission.model.Standing;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.Decision;
import org.imprimatur.workflow.model.Facts;
import org.imprimatur.workflow.model.Guard;
import org.imprimatur.workflow.model.Transition;

/** Takes a post back before anybody outside has seen it (T4). */
@Stateless
public class RecallSubmission {

  @Inject private Reach reach;
  @Inject private Steps steps;
  @Inject private AuditTrail trail;

  /** Recalls the caller's post. The open round closes and planned deliveries are cancelled with it. */
  public Decision<Submission> recall(String id) {
    return reach.lock(id).then(this::recall);
  }

  private Decision<Submission> recall(Reached found) {
    // No state from which a recall is possible has anything out: the table leaves RELEASED out.
    var facts = Facts.by(Standing.of(found.person(), found.post())).and(Guard.NOTHING_OUT, true);
    return steps.take(Transition.RECALL, found.post(), facts).then(recalled -> {
      trail.record(found.person().username(), "submission.recalled", recalled.id(), Map.of("from", found.post().state().name()));
      return Decision.done(recalled);
    });
  }
}
