package org.imprimatur.submission.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.committee.model.Person;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.screening.application.ScreeningFailed;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submission.Hold;
import org.imprimatur.submission.model.SubmissionGrounds;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.submission.model.Submitted;
import org.imprimatur.workflow.model.Case;
import org.imprimatur.workflow.model.Fact;
import org.imprimatur.workflow.model.Transition;

/** Holds a post whose screening did not finish, or that today's checks stop. A failed check never passes a post. */
@Dependent
public class HoldForScreening {

  private static final Logger LOG = System.getLogger(HoldForScreening.class.getName());

  private final Submissions submissions;
  private final Steps steps;
  private final Clock clock;

  @Inject
  public HoldForScreening(Submissions submissions, Steps steps, Clock clock) {
    this.submissions = submissions;
    this.steps = steps;
    this.clock = clock;
  }

  /** Submits the draft without a screening and puts it on hold at once (T1, then T15 by the system). */
  Decision<Submitted> after(RuntimeException failure, Submission draft, Person person, Case read) {
    log(failure, draft);
    return steps.take(Transition.SUBMIT, draft, read.and(Fact.Screened.unfinished()), Act.of(person)).then(this::hold);
  }

  /** Holds a post again whose second screening did not finish either. */
  void again(RuntimeException failure, Submission post) {
    log(failure, post);
    hold(post);
  }

  /** The class only: a message may quote the text that was screened. */
  private static void log(RuntimeException failure, Submission post) {
    LOG.log(Level.ERROR, "screening of {0} failed with {1}; it is held", post.id(), cause(failure));
  }

  /** Names what stopped a screening: the rule's own failure, or the time. */
  static String cause(RuntimeException failure) {
    return (failure instanceof ScreeningFailed ? failure.getCause() : failure).getClass().getName();
  }

  /** Holds a post that may not go on today (T15 by the system); empty when the table does not let it be held. */
  public Optional<Submission> because(Objection objection, Submission post) {
    var why = why(objection, post);
    // The table first: a refused hold must leave no trace.
    return steps
        .take(Transition.HOLD, post, reason(objection), because(objection))
        .answer()
        .map(held -> submissions.save(held.held(Optional.of(why))));
  }

  private static Case reason(Objection objection) {
    return Case.bySystem().and(new Fact.Reason(objection.name()));
  }

  private static Act because(Objection objection) {
    return Act.ofSystem().with(Map.of("reason", objection.name()));
  }

  private Decision<Submitted> hold(Submission post) {
    var marked = submissions.save(post.held(Optional.of(why(Objection.SCREENING_FAILED, post))));
    return steps
        .take(Transition.HOLD, marked, reason(Objection.SCREENING_FAILED),
            because(Objection.SCREENING_FAILED))
        .then(held -> Decision.done(new Submitted(held, new Screening("none", List.of()), Optional.of(failed()))));
  }

  private Hold why(Objection objection, Submission post) {
    return new Hold(post.state(), AuditTrail.SYSTEM, objection.name(), clock.instant().plus(objection.lookAgain()),
        Set.of());
  }

  private static Refusal failed() {
    return Refusal.of(SubmissionGrounds.HELD_UNSCREENED, Map.of("why", Objection.SCREENING_FAILED.sentence()));
  }
}
