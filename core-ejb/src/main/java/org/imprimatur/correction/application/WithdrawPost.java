package org.imprimatur.correction.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
import org.imprimatur.review.application.Capacities;
import org.imprimatur.submission.application.Act;
import org.imprimatur.submission.application.Reach;
import org.imprimatur.submission.application.Steps;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.Case;
import org.imprimatur.workflow.model.EditorialWorkflow;
import org.imprimatur.workflow.model.Fact;
import org.imprimatur.workflow.model.Guard;
import org.imprimatur.workflow.model.Transition;

/**
 * Takes a published post down once its author and one officer have both asked, or two officers where the author can ask
 * no more (T20).
 */
@Stateless
public class WithdrawPost {

  private Reach reach;
  private Capacities capacities;
  private People people;
  private Submissions submissions;
  private Steps steps;
  private AuditTrail trail;

  protected WithdrawPost() {}

  @Inject
  public WithdrawPost(Reach reach, Capacities capacities, People people, Submissions submissions, Steps steps,
      AuditTrail trail) {
    this.reach = reach;
    this.capacities = capacities;
    this.people = people;
    this.submissions = submissions;
    this.steps = steps;
    this.trail = trail;
  }

  /**
   * Asks for a withdrawal. The first of the two leaves the post live and waits for the other; the second takes it down,
   * also while it is held: a hold never keeps harmful words up.
   *
   * @param reasonCode the class of the reason, such as {@code ERROR} or {@code PRIVACY}
   * @return the post, where it was while one of the two is missing
   */
  public Decision<Submission> withdraw(String id, String reasonCode) {
    return reach.lockUnless(id, Permission.WITHDRAW, WithdrawPost::notNow).then(found -> fault(reasonCode)
        .<Decision<Submission>>map(Decision::refused)
        .orElseGet(() -> ask(found.post(), found.person(), reasonCode)));
  }

  /** A hold lets nobody withdraw what could not be withdrawn without it, such as a draft. */
  private static Optional<Refusal> notNow(Submission post) {
    return EditorialWorkflow.notNow(Transition.WITHDRAW, post.stands());
  }

  private static Optional<Refusal> fault(String reasonCode) {
    return EditorialWorkflow.refuted(Transition.WITHDRAW, Case.by(Set.of()).and(new Fact.Reason(reasonCode)))
        .or(() -> Reason.fault(reasonCode));
  }

  private Decision<Submission> ask(Submission post, Person person, String reasonCode) {
    var asked = new HashSet<>(post.pending().withdrawalBy());
    asked.add(person.username());
    var read = Case.by(capacities.of(person, post)).and(new Fact.Stands(post.stands()))
        .and(new Fact.Reason(reasonCode)).and(twoPersons(post, asked));
    var details = Map.<String, Object>of("reasonDigest", trail.spoken(reasonCode));
    if (EditorialWorkflow.waits(Transition.WITHDRAW, post.state(), read, Set.of(Guard.TWO_PERSONS))) {
      trail.record(person.username(), AuditAction.WITHDRAWAL_ASKED, post.id(), details);
      return Decision.done(submissions.save(post.withdrawalAskedBy(asked)));
    }
    return steps.take(Transition.WITHDRAW, post, read, Act.of(person).with(details))
        .then(down -> Decision.done(submissions.save(down.withdrawalAskedBy(asked).held(Optional.empty()))));
  }

  /**
   * Two different people: one wrote it, the other is an officer who neither wrote nor edited it and has not recused.
   * An author whose account is closed cannot ask, and what is out must come down all the same: a second officer does.
   */
  private Fact.Askers twoPersons(Submission post, Set<String> asked) {
    int officers = (int) asked.stream().filter(name -> capacities.officer(name, post)).count();
    boolean gone = people.find(post.author()).filter(Person::active).isEmpty();
    return new Fact.Askers(asked.contains(post.author()), gone, officers);
  }
}
