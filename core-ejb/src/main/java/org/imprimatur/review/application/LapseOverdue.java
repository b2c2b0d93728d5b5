package org.imprimatur.review.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.imprimatur.platform.application.BySystem;
import org.imprimatur.submission.application.Act;
import org.imprimatur.submission.application.Steps;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.Case;
import org.imprimatur.workflow.model.Fact;
import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;

/** Lets a post lapse on which nobody decided in time (T13). Its author can send it again with one click. */
@Stateless
@BySystem("the timer of lapses")
public class LapseOverdue {

  private Submissions submissions;
  private Steps steps;
  private Clock clock;

  protected LapseOverdue() {}

  @Inject
  public LapseOverdue(Submissions submissions, Steps steps, Clock clock) {
    this.submissions = submissions;
    this.steps = steps;
    this.clock = clock;
  }

  /** Returns the ids of posts whose time is over. */
  public List<String> overdue() {
    return submissions.overdue(List.of(State.SCREENING, State.IN_REVIEW), clock.instant());
  }

  /** Lets one post lapse, in a transaction of its own, if its time is still over once its row is locked. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void lapse(String id) {
    submissions
        .lock(id)
        .ifPresent(
            post -> {
              var read = Case.bySystem().and(new Fact.Deadline(clock.instant(), post.pending().decideBy()));
              steps.take(Transition.LAPSE, post, read, Act.ofSystem());
            });
  }
}
