package org.imprimatur.submission.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.submission.model.Moved;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.EditorialWorkflow;
import org.imprimatur.workflow.model.Facts;
import org.imprimatur.workflow.model.Transition;

/** Takes a submission through one transition: asks the table, stores the state, tells the news. For use cases only. */
@Dependent
public class Steps {

  @Inject private Submissions submissions;
  @Inject private Event<Moved> news;
  @Inject private Clock clock;

  /**
   * Takes one transition, inside the caller's transaction.
   *
   * @param submission locked by the caller
   * @return the submission as stored, or the table's refusal
   */
  public Decision<Submission> take(Transition transition, Submission submission, Facts facts) {
    return EditorialWorkflow.apply(transition, submission.state(), facts)
        .then(
            next -> {
              var moved = submissions.save(submission.moved(next, clock.instant()));
              news.fire(new Moved(transition, submission.state(), moved));
              return Decision.done(submissions.find(moved.id()).orElseThrow());
            });
  }
}
