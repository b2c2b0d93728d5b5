package org.imprimatur.hold.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.notice.application.Notify;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.platform.application.BySystem;
import org.imprimatur.submission.application.Act;
import org.imprimatur.submission.model.Submission.Hold;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.Case;
import org.imprimatur.workflow.model.Fact;
import org.imprimatur.workflow.model.State;

/**
 * Ends a hold at its review-by (T16 by the time), so that no post waits for ever for somebody who forgot it. A post
 * whose check still fails is held again; whoever wrote or held it is told either way.
 */
@Stateless
@BySystem("the timer of holds")
public class EndHolds {

  private Submissions submissions;
  private People people;
  private GoOn goOn;
  private Notify notify;
  private Clock clock;

  protected EndHolds() {}

  @Inject
  public EndHolds(Submissions submissions, People people, GoOn goOn, Notify notify, Clock clock) {
    this.submissions = submissions;
    this.people = people;
    this.goOn = goOn;
    this.notify = notify;
    this.clock = clock;
  }

  /** Returns the ids of posts whose hold is over. */
  public List<String> over() {
    return submissions.holdsOver(clock.instant());
  }

  /** Ends the hold of one post, in a transaction of its own, if it is still over once its row is locked. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void end(String id) {
    submissions.lock(id).ifPresent(post -> post.hold().ifPresent(hold -> end(post, hold)));
  }

  private void end(Submission post, Hold hold) {
    var read = Case.bySystem().and(Fact.Lift.at(clock.instant(), hold.reviewBy()));
    goOn.from(post, read, Act.ofSystem().with(Map.of("reason", "REVIEW_BY"))).answer()
        .ifPresent(now -> tell(hold, now));
  }

  /** The officers too when it is held again: somebody must look into a check that goes on failing. */
  private void tell(Hold ended, Submission now) {
    boolean again = now.state() == State.ON_HOLD;
    var readers = new LinkedHashSet<>(now.authors());
    people.find(ended.holder()).map(Person::username).ifPresent(readers::add);
    if (again) {
      people.holding(Permission.LIFT.roles()).stream().map(Person::username).forEach(readers::add);
    }
    readers.forEach(reader -> notify.tell(reader, again ? Notice.Kind.HELD_AGAIN : Notice.Kind.HOLD_ENDED, now.id()));
  }
}
