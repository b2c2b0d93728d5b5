package org.imprimatur.submission.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Relation;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.submission.model.Recusals;
import org.imprimatur.submission.model.Standing;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.SubmissionGrounds;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.EditorialWorkflow;
import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;

/** Brings the caller and a post together at the beginning of a use case, and asks what they may. For use cases only. */
@Dependent
public class Reach {

  private final Authority authority;
  private final People people;
  private final Submissions submissions;
  private final Recusals recusals;

  @Inject
  public Reach(Authority authority, People people, Submissions submissions, Recusals recusals) {
    this.authority = authority;
    this.people = people;
    this.submissions = submissions;
    this.recusals = recusals;
  }

  /** The caller, and a post to which they may do what was asked. */
  public record Reached(Person person, Submission post) {}

  /**
   * Finds a post for somebody who may do this to it; for a visitor, and for whoever may not see it, it is not there.
   */
  public Decision<Reached> read(String id, Permission permission) {
    return ask(id, submissions.find(id), permission, post -> Optional.empty());
  }

  /** Does the same, and locks the post until the transaction ends. */
  public Decision<Reached> lock(String id, Permission permission) {
    return ask(id, submissions.lock(id), permission, post -> Optional.empty());
  }

  /**
   * Locks a post for a step that begins in some states only: somebody who sees it is told so before they are told who
   * may.
   */
  public Decision<Reached> lock(String id, Permission permission, Transition transition) {
    return lock(id, permission, state -> transition);
  }

  /** Does the same where it depends on the state which step it is. */
  public Decision<Reached> lock(String id, Permission permission, Function<State, Transition> transition) {
    return lockUnless(id, permission, post -> EditorialWorkflow.notNow(transition.apply(post.state()), post.state()));
  }

  /** Does the same where something else than the state says whether anybody may now. */
  public Decision<Reached> lockUnless(String id, Permission permission,
      Function<Submission, Optional<Refusal>> notNow) {
    return ask(id, submissions.lock(id), permission, notNow);
  }

  /** Says how people stand to a post, to whoever asks what they may do to it. */
  public Subject subject(Submission post) {
    return new Subject(SubmissionGrounds.NO_SUCH_POST, post.id(),
        (person, permission) -> relations(person, post, permission));
  }

  /** Tells whether the caller, who sees the post, may do this to it too. */
  public boolean may(Permission permission, Submission post) {
    return authority.may(permission, subject(post));
  }

  /** Returns how a person stands to a post; what costs a look into the tables only where the permission minds. */
  Set<Relation> relations(Person person, Submission post, Permission permission) {
    var standing = Standing.relations(person, post);
    if (permission.minds(Relation.SUPERVISOR) && supervises(person, post)) {
      standing.add(Relation.SUPERVISOR);
    }
    if (permission.minds(Relation.RECUSED) && recusals.recused(post.id()).contains(person.username())) {
      standing.add(Relation.RECUSED);
    }
    return standing;
  }

  private Decision<Reached> ask(
      String id, Optional<Submission> found, Permission permission, Function<Submission, Optional<Refusal>> notNow) {
    return found.map(post -> ask(post, permission, notNow).then(person -> Decision.done(new Reached(person, post))))
        .orElseGet(() -> Decision.refused(Refusal.notFound(SubmissionGrounds.NO_SUCH_POST, id)));
  }

  private Decision<Person> ask(Submission post, Permission permission, Function<Submission, Optional<Refusal>> notNow) {
    var subject = subject(post);
    if (permission.hides()) {
      return authority.require(permission == Permission.READ_POST ? Standing.toRead(post) : permission, subject);
    }
    return authority.require(Standing.toRead(post), subject)
        .then(reader -> notNow.apply(post).<Decision<Person>>map(Decision::refused)
            .orElseGet(() -> authority.require(permission, subject)));
  }

  private boolean supervises(Person person, Submission post) {
    return post.authors().stream().flatMap(name -> people.find(name).stream())
        .anyMatch(author -> author.supervisor().filter(person.username()::equals).isPresent());
  }
}
