package org.imprimatur.submission.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.committee.application.Caller;
import org.imprimatur.submission.model.Standing;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.Decision;
import org.imprimatur.workflow.model.Facts;
import org.imprimatur.workflow.model.Guard;
import org.imprimatur.workflow.model.Refusal;
import org.imprimatur.workflow.model.Transition;

/** Takes a post back before anybody outside has seen it (T4). */
@Stateless
public class RecallSubmission {

  @Inject private Caller caller;
  @Inject private Submissions submissions;
  @Inject private Steps steps;
  @Inject private AuditTrail trail;

  /** Recalls the caller's post. The open round closes and planned deliveries are cancelled with it. */
  public Decision<Submission> recall(String id) {
    var person = caller.person();
    var found = submissions.lock(id).filter(post -> person.filter(who -> Standing.mayRead(who, post)).isPresent());
    if (found.isEmpty()) {
      return Decision.refused(Refusal.notFound("post"));
    }
    var who = person.orElseThrow();
    // No state from which a recall is possible has anything out: the table leaves RELEASED out.
    var facts = Facts.by(Standing.of(who, found.get())).and(Guard.NOTHING_OUT, true);
    var recalled = steps.take(Transition.RECALL, found.get(), facts);
    recalled.answer().ifPresent(post -> trail.record(who.username(), "submission.recalled", id, Map.of("from", found.get().state().name())));
    return recalled;
  }
}
