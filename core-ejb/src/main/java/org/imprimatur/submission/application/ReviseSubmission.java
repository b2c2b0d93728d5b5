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
import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;

/** Opens a post for editing again: after a request for changes (T5), after its approval (T10) or after it lapsed (T14). */
@Stateless
public class ReviseSubmission {

  @Inject private Caller caller;
  @Inject private Submissions submissions;
  @Inject private Steps steps;
  @Inject private AuditTrail trail;

  /** Makes the caller's post a draft again. Votes stay with the text they were cast on; an approval is void. */
  public Decision<Submission> revise(String id) {
    var person = caller.person();
    var found = submissions.lock(id).filter(post -> person.filter(who -> Standing.mayRead(who, post)).isPresent());
    if (found.isEmpty()) {
      return Decision.refused(Refusal.notFound("post"));
    }
    var who = person.orElseThrow();
    var facts = Facts.by(Standing.of(who, found.get())).and(Guard.NOTHING_OUT, true);
    var revised = steps.take(transition(found.get().state()), found.get(), facts);
    revised.answer().ifPresent(post -> trail.record(who.username(), "submission.revised", id, Map.of("from", found.get().state().name())));
    return revised;
  }

  private static Transition transition(State state) {
    return switch (state) {
      case APPROVED -> Transition.EDIT_APPROVED;
      case LAPSED -> Transition.REOPEN;
      default -> Transition.REVISE;
    };
  }
}
