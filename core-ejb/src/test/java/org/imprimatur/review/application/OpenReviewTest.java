package org.imprimatur.review.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.CanonicalJson;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.histories.Saying;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.review.model.VoterNamed;
import org.imprimatur.submission.application.RecallSubmission;
import org.imprimatur.submission.application.ReviseSubmission;
import org.imprimatur.submission.application.SaveDraft;
import org.imprimatur.submission.application.SubmitForReview;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenReviewTest {

  private final Scene scene = new Scene();

  @Test
  void every_seat_without_a_hand_in_the_post_is_asked() {
    var id = scene.inReview(false, "privacy");
    var round = scene.round(id).orElseThrow();
    assertEquals(List.of("chair", "clinical", "publisher", "reviewer", "supervisor", "writer"),
        round.voters().eligible());
    assertEquals(scene.post(id).contentHash(), Optional.of(round.matter().contentHash()));
  }

  @Test
  void the_log_says_on_what_it_opened_and_how_many_must_approve() {
    var id = scene.inReview(false);
    var round = scene.round(id).orElseThrow();
    assertEquals(List.of("system"), scene.actors(id, "round.opened"));
    assertEquals(
        CanonicalJson.of(Map.of("from", "SCREENING", "to", "IN_REVIEW", "round", round.id(), "revision", 1,
            "contentHash", round.matter().contentHash(), "needed", 2)),
        scene.facts(id, "round.opened"));
  }

  @ParameterizedTest
  @CsvSource({"NEWSLETTER, 3", "ANNOUNCEMENT, 1", "EVENT, 1"})
  void it_is_to_be_decided_within_three_days_and_what_is_about_a_date_within_one(Kind kind, int days) {
    var id = scene.begun(Saying.under("Sleep", kind));
    scene.submitted(id);
    var decideBy = scene.post(id).pending().decideBy().orElseThrow();
    assertEquals(decideBy, scene.round(id).orElseThrow().dates().decideBy());
    assertEquals(days, Duration.between(Instant.parse("2026-11-23T15:00:00Z"), decideBy).toDays());
  }

  @Test
  void what_the_findings_and_the_voice_ask_for_is_kept_in_the_round() {
    assertEquals(Set.of(Role.PRIVACY), required(scene.inReview(Saying.answered(Saying.PATIENT))));
    assertEquals(Set.of(Role.CHAIR), required(scene.inReview(true)));
    assertEquals(Set.of(), required(scene.inReview(false)));
  }

  @Test
  void it_waits_where_nobody_who_may_vote_holds_a_required_role() {
    var id = scene.waiting();
    assertEquals(Set.of(Role.CHAIR), scene.round(id).orElseThrow().voters().vacant());
    assertEquals(List.of(), scene.actors(id, "round.opened"));
    assertEquals(List.of("system"), scene.actors(id, "round.waits"));
    assertEquals(List.of(Notice.Kind.VOTER_WANTED), scene.told("publisher", id));
    assertEquals(List.of(), scene.told("chair", id));
  }

  @Test
  void a_trainees_own_supervisor_is_asked_to_sign() {
    var id = ofTrainee();
    assertEquals(State.IN_REVIEW, scene.post(id).state());
    assertEquals(Set.of("supervisor"), scene.post(id).authorship().signers());
    assertEquals(List.of(Notice.Kind.SIGNATURE_WANTED), scene.told("supervisor", id));
  }

  @Test
  void a_supervisor_whose_account_is_closed_signs_nothing_and_somebody_is_named() {
    scene.closed("supervisor");
    var id = ofTrainee();
    assertEquals(State.SCREENING, scene.post(id).state());
    assertEquals(Set.of(), scene.post(id).authorship().signers());
    assertEquals(Set.of(Role.SUPERVISOR), scene.round(id).orElseThrow().voters().vacant());
    assertEquals(List.of(Notice.Kind.VOTER_WANTED), scene.told("chair", id));
  }

  @Test
  void whoever_becomes_an_author_leaves_the_vote_that_is_open() {
    var id = scene.begun(true, "chair");
    scene.submitted(id);
    scene.vote("chair", id, Verdict.APPROVE);
    scene.vote("reviewer", id, Verdict.ABSTAIN);
    scene.accepted("chair", id);
    assertEquals(Set.of(Role.CHAIR), scene.round(id).orElseThrow().voters().vacant());
    assertEquals(List.of("system"), scene.actors(id, "round.waits"));
    scene.vote("privacy", id, Verdict.APPROVE);
    assertEquals(State.IN_REVIEW, scene.post(id).state());
  }

  @Test
  void what_is_taken_back_is_voted_on_no_more_and_due_no_more() {
    var id = scene.inReview(false);
    scene.done("member", () -> scene.use(RecallSubmission.class).recall(id));
    assertEquals(Optional.empty(), scene.round(id));
    assertEquals(Optional.empty(), scene.post(id).pending().decideBy());
  }

  @Test
  void a_hold_keeps_the_round_open_and_a_recall_from_it_does_not() {
    var id = scene.inReview(false);
    scene.held("reviewer", id);
    assertTrue(scene.round(id).isPresent());
    scene.done("member", () -> scene.use(RecallSubmission.class).recall(id));
    assertEquals(Optional.empty(), scene.round(id));
  }

  @Test
  void news_that_somebody_was_named_opens_nothing_twice_and_nothing_that_still_waits() {
    var open = scene.inReview(false);
    var waits = scene.waiting();
    scene.bySystem(() -> List.of(open, waits)
        .forEach(id -> scene.use(OpenReview.class).fill(new VoterNamed(id))));
    assertEquals(List.of("system"), scene.actors(open, "round.opened"));
    assertEquals(State.SCREENING, scene.post(waits).state());
  }

  @Test
  void the_next_text_gets_a_round_of_its_own_without_the_votes_on_the_last() {
    var id = scene.inReview(false);
    var first = scene.round(id).orElseThrow();
    scene.vote("reviewer", id, Verdict.APPROVE);
    scene.vote("privacy", id, Verdict.CHANGES);
    scene.done("member", () -> scene.use(ReviseSubmission.class).revise(id));
    scene.submitted(id);
    var second = scene.round(id).orElseThrow();
    assertEquals(2, second.matter().revision());
    assertEquals(2, scene.stored(tables -> tables.rounds().votes(first.id())).size());
    assertEquals(List.of(), scene.stored(tables -> tables.rounds().votes(second.id())));
  }

  private String ofTrainee() {
    var id = scene.done("trainee", () -> scene.use(SaveDraft.class).create(Saying.answered(Saying.PATIENT))).id();
    scene.done("trainee", () -> scene.use(SubmitForReview.class).submit(id, OptionalLong.empty()));
    return id;
  }

  private Set<Role> required(String id) {
    return scene.round(id).orElseThrow().quorum().required();
  }
}
