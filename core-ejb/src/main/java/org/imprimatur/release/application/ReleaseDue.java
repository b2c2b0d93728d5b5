package org.imprimatur.release.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.platform.application.BySystem;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.release.model.Release;
import org.imprimatur.release.model.Releases;
import org.imprimatur.review.application.CountAgain;
import org.imprimatur.submission.application.Act;
import org.imprimatur.submission.application.HoldForScreening;
import org.imprimatur.submission.application.Objection;
import org.imprimatur.submission.application.ScreenAgain;
import org.imprimatur.submission.application.Steps;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.Case;
import org.imprimatur.workflow.model.EditorialWorkflow;
import org.imprimatur.workflow.model.Fact;
import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;

/**
 * Releases what is due (T11): hashed again, the votes counted again with the roles of the vote, consents looked up, set
 * again from what is stored and screened with today's policy. What differs from what was approved is held, never sent.
 */
@Stateless
@BySystem("the timer of releases")
public class ReleaseDue {

  private static final int AT_ONCE = 50;

  /** What was looked up again: an objection holds the post, the rest is for the guards and the log. */
  private record Seen(Optional<Objection> objection, Case read, Optional<Screening> screening) {}

  private Releases releases;
  private Submissions submissions;
  private CountAgain countAgain;
  private ScreenAgain screenAgain;
  private HoldForScreening hold;
  private Steps steps;
  private Clock clock;

  protected ReleaseDue() {}

  @Inject
  public ReleaseDue(Releases releases, Submissions submissions, CountAgain countAgain, ScreenAgain screenAgain,
      HoldForScreening hold, Steps steps, Clock clock) {
    this.releases = releases;
    this.submissions = submissions;
    this.countAgain = countAgain;
    this.screenAgain = screenAgain;
    this.hold = hold;
    this.steps = steps;
    this.clock = clock;
  }

  /** Returns the ids of approved posts whose slot has come, oldest slot first. */
  public List<String> due() {
    return releases.due(clock.instant(), AT_ONCE);
  }

  /** Releases one post, in a transaction of its own, if it is still approved and due once its row is locked. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void release(String id) {
    submissions.lock(id).filter(post -> post.state() == State.APPROVED).ifPresent(this::release);
  }

  private void release(Submission post) {
    var plan = releases.planFor(post.id()).orElseThrow();
    var revision = submissions.revision(post.id(), plan.revision()).orElseThrow();
    var seen = seen(post, plan, revision);
    if (seen.objection().isPresent()) {
      hold.because(seen.objection().get(), post);
      return;
    }
    // The copies are sent once this is committed: the news of the move has made them due.
    steps.take(Transition.RELEASE, post, seen.read(), act(revision, seen.screening().orElseThrow())).answer()
        .ifPresent(released -> releases.cancel(released.id()));
  }

  /** The hash first: what was altered is neither counted nor screened. */
  private Seen seen(Submission post, Release plan, Revision revision) {
    var hashes = Case.bySystem()
        .and(Fact.Hashes.of(plan.contentHash(), revision.contentHash(), revision.hashOfContent()));
    if (EditorialWorkflow.refuted(Transition.RELEASE, hashes).isPresent()) {
      return new Seen(Optional.of(Objection.HASH_DIFFERS), hashes, Optional.empty());
    }
    var counted = countAgain.count(post, revision);
    if (counted.objection().isPresent()) {
      return new Seen(counted.objection(), hashes, Optional.empty());
    }
    var today = screenAgain.today(post, revision);
    var read = hashes.and(counted.votes())
        .and(today.galley().map(galley -> galley.screened(post.content().statements().answers())))
        .and(new Fact.Slot(clock.instant(), plan.slot(), Optional.empty()));
    return new Seen(today.objection(), read, today.screening());
  }

  private static Act act(Revision revision, Screening today) {
    return Act.ofSystem().with(
        Map.of(
            "revision", revision.number(),
            "contentHash", revision.contentHash(),
            "policyVersion", today.policyVersion(),
            "directoryVersion", today.directoryVersion(),
            "outcome", today.outcome().name(),
            "findings", today.findings().stream().map(Finding::ruleId).toList()));
  }
}
