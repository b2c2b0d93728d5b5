package org.imprimatur.hold.application;

import jakarta.inject.Inject;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.submission.application.Act;
import org.imprimatur.submission.application.Reach;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.Case;
import org.imprimatur.workflow.model.Fact;

/** A planted fault: lifts every hold for whoever can read the post. */
public class LiftsAlone extends HoldSubmission {

  @Inject private Reach reach;
  @Inject private GoOn goOn;

  @Override
  public Decision<Submission> lift(String id) {
    var agreed = Case.bySystem().and(Fact.Lift.askedBy(true, 0));
    return reach.lock(id, Permission.READ_POST)
        .then(found -> goOn.from(found.post(), agreed, Act.of(found.person())));
  }
}
