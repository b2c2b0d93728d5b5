package org.imprimatur.submission.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.submission.application.Reach.Reached;
import org.imprimatur.submission.model.Standing;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.Case;
import org.imprimatur.workflow.model.EditorialWorkflow;
import org.imprimatur.workflow.model.Fact;
import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;

/**
 * Opens a post for editing again: after a request for changes (T5), after its approval (T10) or after it lapsed (T14).
 */
@Stateless
public class ReviseSubmission {

  private static final List<Transition> TO_A_DRAFT =
      List.of(Transition.REVISE, Transition.EDIT_APPROVED, Transition.REOPEN);

  private Reach reach;
  private Steps steps;

  protected ReviseSubmission() {}

  @Inject
  public ReviseSubmission(Reach reach, Steps steps) {
    this.reach = reach;
    this.steps = steps;
  }

  /** Makes the caller's post a draft again. Votes stay with the text they were cast on; an approval is void. */
  public Decision<Submission> revise(String id) {
    return reach.lock(id, Permission.REVISE, ReviseSubmission::transition).then(this::revise);
  }

  private Decision<Submission> revise(Reached found) {
    var read = Case.by(Standing.of(found.person(), found.post())).and(new Fact.Stands(found.post().state()));
    return steps.take(transition(found.post().state()), found.post(), read, Act.of(found.person()));
  }

  private static Transition transition(State state) {
    return TO_A_DRAFT.stream().filter(each -> EditorialWorkflow.notNow(each, state).isEmpty()).findFirst()
        .orElse(Transition.REVISE);
  }
}
