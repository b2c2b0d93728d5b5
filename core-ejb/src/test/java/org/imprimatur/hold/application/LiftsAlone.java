package org.imprimatur.hold.application;

import jakarta.inject.Inject;
import java.time.Clock;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.notice.application.Notify;
import org.imprimatur.review.application.Capacities;
import org.imprimatur.submission.application.Act;
import org.imprimatur.submission.application.Reach;
import org.imprimatur.submission.application.Steps;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.Case;
import org.imprimatur.workflow.model.Fact;

/** A planted fault: lifts every hold for whoever can read the post. */
public class LiftsAlone extends HoldSubmission {

  private final Reach reach;
  private final GoOn goOn;

  @Inject
  LiftsAlone(Reach reach, Submissions submissions, People people, Capacities capacities, Steps steps, GoOn goOn,
      Notify notify, Clock clock, AuditTrail trail) {
    super(reach, submissions, people, capacities, steps, goOn, notify, clock, trail);
    this.reach = reach;
    this.goOn = goOn;
  }

  @Override
  public Decision<Submission> lift(String id) {
    var agreed = Case.bySystem().and(Fact.Lift.askedBy(true, 0));
    return reach.lock(id, Permission.READ_POST)
        .then(found -> goOn.from(found.post(), agreed, Act.of(found.person())));
  }
}
