package org.imprimatur.submission.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.submission.application.Reach.Reached;
import org.imprimatur.submission.model.Standing;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.Facts;
import org.imprimatur.workflow.model.Guard;
import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;

/**
 * Opens a post for editing again: after a request for changes (T5), after its approval (T10) or after it lapsed (T14).
 */
@Stateless
public class ReviseSubmission {

  @Inject private Reach reach;
  @Inject private Steps steps;

  /** Makes the caller's post a draft again. Votes stay with the text they were cast on; an approval is void. */
  public Decision<Submission> revise(String id) {
    return reach.lock(id, Permission.REVISE, ReviseSubmission::transition).then(this::revise);
  }

  private Decision<Submission> revise(Reached found) {
    var facts = Facts.by(Standing.of(found.person(), found.post())).and(Guard.NOTHING_OUT, true);
    return steps.take(transition(found.post().state()), found.post(), facts, Act.of(found.person()));
  }

  private static Transition transition(State state) {
    return switch (state) {
      case APPROVED -> Transition.EDIT_APPROVED;
      case LAPSED -> Transition.REOPEN;
      default -> Transition.REVISE;
    };
  }
}
