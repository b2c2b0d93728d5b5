package org.imprimatur.hold.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Reason;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.notice.application.Notify;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.review.application.Capacities;
import org.imprimatur.submission.application.Act;
import org.imprimatur.submission.application.Reach;
import org.imprimatur.submission.application.Steps;
import org.imprimatur.submission.model.Submission.Hold;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.Case;
import org.imprimatur.workflow.model.EditorialWorkflow;
import org.imprimatur.workflow.model.Fact;
import org.imprimatur.workflow.model.Guard;
import org.imprimatur.workflow.model.Party;
import org.imprimatur.workflow.model.Transition;

/**
 * Stops a post for a while (T15) and lets it go on where it stood (T16). Nobody does either to a post they wrote or
 * edited, or on which they recused; one person alone lifts only the hold that they put themselves.
 */
@Stateless
public class HoldSubmission {

  /** A hold ends by itself after a day (domain: T15). */
  private static final Duration LONGEST = Duration.ofHours(24);

  private Reach reach;
  private Submissions submissions;
  private People people;
  private Capacities capacities;
  private Steps steps;
  private GoOn goOn;
  private Notify notify;
  private Clock clock;
  private AuditTrail trail;

  protected HoldSubmission() {}

  @Inject
  public HoldSubmission(Reach reach, Submissions submissions, People people, Capacities capacities, Steps steps,
      GoOn goOn,
      Notify notify, Clock clock, AuditTrail trail) {
    this.reach = reach;
    this.submissions = submissions;
    this.people = people;
    this.capacities = capacities;
    this.steps = steps;
    this.goOn = goOn;
    this.notify = notify;
    this.clock = clock;
    this.trail = trail;
  }

  /** Puts a post on hold, with a reason that the author will read. */
  public Decision<Submission> hold(String id, String reason) {
    return reach.lock(id, Permission.HOLD, Transition.HOLD).then(found -> fault(reason)
        .<Decision<Submission>>map(Decision::refused)
        .orElseGet(() -> hold(found.post(), found.person(), reason)));
  }

  /**
   * Lifts the hold, or asks for it: the holder lifts at once, the first of two officers leaves the post held and waits
   * for the second. The post goes back to where it was, and the guards of that state run again.
   *
   * @return the post, still ON_HOLD while the second officer is missing
   */
  public Decision<Submission> lift(String id) {
    return reach.lock(id, Permission.LIFT, Transition.LIFT).then(found -> lift(found.post(), found.person()));
  }

  private static Optional<Refusal> fault(String reason) {
    return EditorialWorkflow.refuted(Transition.HOLD, Case.by(Set.of()).and(new Fact.Reason(reason)))
        .or(() -> Reason.fault(reason));
  }

  private Decision<Submission> hold(Submission post, Person person, String reason) {
    var read = Case.by(capacities.of(person, post)).and(new Fact.Reason(reason));
    var why = new Hold(post.state(), person.username(), reason, clock.instant().plus(LONGEST), Set.of());
    // The table first: a refused hold must leave no trace.
    return steps.take(Transition.HOLD, post, read, Act.of(person))
        .then(moved -> Decision.done(submissions.save(moved.held(Optional.of(why)))));
  }

  private Decision<Submission> lift(Submission post, Person person) {
    var parties = capacities.of(person, post);
    var earlier = post.hold().map(Hold::liftAskedBy).orElse(Set.of());
    var asked = new HashSet<>(earlier);
    asked.add(person.username());
    int officers = (int) asked.stream().filter(name -> capacities.officer(name, post)).count();
    var read = Case.by(parties).and(Fact.Lift.askedBy(parties.contains(Party.HOLDER), officers));
    if (!earlier.contains(person.username())
        && EditorialWorkflow.waits(Transition.LIFT, post.state(), read, Set.of(Guard.LIFT_AGREED))) {
      return Decision.done(ask(post, person, asked));
    }
    return goOn.from(post, read, Act.of(person));
  }

  private Submission ask(Submission post, Person person, Set<String> asked) {
    trail.record(person.username(), AuditAction.HOLD_LIFT_ASKED, post.id(), Map.of());
    people.holding(Permission.LIFT.roles()).stream().map(Person::username)
        .filter(name -> !asked.contains(name) && capacities.officer(name, post))
        .forEach(other -> notify.tell(other, Notice.Kind.LIFT_ASKED, post.id()));
    return submissions.save(post.held(post.hold().map(hold -> hold.liftAskedBy(asked))));
  }
}
