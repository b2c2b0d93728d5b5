package org.imprimatur.release.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.committee.model.People;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.release.model.Release;
import org.imprimatur.release.model.Releases;
import org.imprimatur.submission.application.SetGalley;
import org.imprimatur.submission.application.Steps;
import org.imprimatur.submission.model.Galley;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submission.Hold;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.Facts;
import org.imprimatur.workflow.model.Guard;
import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;

/**
 * Releases what is due (T11): set again from what is stored, hashed again, screened with today's policy. What differs from
 * what was approved is held, never sent.
 */
@Stateless
public class ReleaseDue {

  private static final int AT_ONCE = 50;
  private static final Duration LOOK_AGAIN = Duration.ofHours(24);

  @Inject private Releases releases;
  @Inject private Submissions submissions;
  @Inject private People people;
  @Inject private SetGalley setGalley;
  @Inject private Deliver deliver;
  @Inject private Steps steps;
  @Inject private Clock clock;
  @Inject private AuditTrail trail;

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
    var reason = objection(revision, plan);
    if (reason.isPresent()) {
      hold(post, reason.get());
      return;
    }
    var facts =
        Facts.bySystem()
            .and(Guard.DUE, !plan.slot().isAfter(clock.instant()))
            .and(Guard.CLEAN, true)
            .and(Guard.SAME_HASH, true);
    steps.take(Transition.RELEASE, post, facts).answer().ifPresent(released -> send(released, revision));
  }

  private void send(Submission released, Revision revision) {
    releases.cancel(released.id());
    var sent = deliver.send(revision);
    trail.record(AuditTrail.SYSTEM, "submission.released", released.id(),
        Map.of("revision", revision.number(), "contentHash", revision.contentHash(), "channels", sent));
  }

  private Optional<String> objection(Revision revision, Release plan) {
    if (!revision.intact() || !revision.contentHash().equals(plan.contentHash())) {
      return Optional.of("HASH_DIFFERS");
    }
    try {
      return objection(revision, setGalley.of(revision.content(), people.find(author(revision)).orElseThrow()));
    } catch (RuntimeException failure) {
      return Optional.of("SCREENING_FAILED");
    }
  }

  private static Optional<String> objection(Revision revision, Galley today) {
    if (!today.screening().of(Severity.BLOCK).isEmpty()) {
      return Optional.of("POLICY_BLOCKS_NOW");
    }
    return today.renderings().equals(revision.renderings()) ? Optional.empty() : Optional.of("RENDERING_DIFFERS");
  }

  private String author(Revision revision) {
    return submissions.find(revision.submission()).orElseThrow().author();
  }

  private void hold(Submission post, String reason) {
    var why = new Hold(post.state(), AuditTrail.SYSTEM, sentence(reason), clock.instant().plus(LOOK_AGAIN));
    steps
        .take(Transition.HOLD, post, Facts.bySystem().and(Guard.REASON_GIVEN, true))
        .answer()
        .ifPresent(
            held -> {
              submissions.save(held.held(Optional.of(why)));
              trail.record(AuditTrail.SYSTEM, "submission.held", post.id(), Map.of("reason", reason));
            });
  }

  private static String sentence(String reason) {
    return switch (reason) {
      case "HASH_DIFFERS" -> "What is stored is not what was approved. Nothing was sent; ask the chair.";
      case "POLICY_BLOCKS_NOW" -> "Today's policy blocks the post. Revise it, or ask the chair.";
      case "RENDERING_DIFFERS" -> "A disclaimer or the by-line has changed since the approval. Revise it, so that voters see it again.";
      default -> "Screening did not finish before the release. Nothing was sent; the chair can lift the hold.";
    };
  }
}
