package org.imprimatur.review.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.histories.Saying;
import org.imprimatur.review.application.ReadReview.Review;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.review.model.Vote;
import org.imprimatur.submission.application.SaveDraft;
import org.imprimatur.submission.application.SubmitForReview;
import org.imprimatur.workflow.model.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadReviewTest {

  private final Scene scene = new Scene();

  @ParameterizedTest
  @ValueSource(strings = {"admin", "trainee", "visitor"})
  void whoever_may_not_see_a_post_reads_nothing_of_its_review(String who) {
    var id = scene.waiting();
    assertEquals(Optional.empty(), review(who, id));
    assertEquals(Optional.empty(), scene.waitsFor(who, id));
    assertEquals(List.of(), permitted(who, id));
  }

  @Test
  void a_post_that_is_not_there_has_no_review() {
    assertEquals(Optional.empty(), review("reviewer", "no such post"));
    assertEquals(Optional.empty(), scene.waitsFor("reviewer", "no such post"));
    assertEquals(List.of(), permitted("reviewer", "no such post"));
  }

  @Test
  void a_voter_reads_the_frozen_text_the_votes_and_how_they_count() {
    var id = scene.inReview(false);
    scene.vote("privacy", id, Verdict.APPROVE);
    var review = review("reviewer", id).orElseThrow();
    assertEquals(Optional.empty(), review.mayNotVote());
    assertEquals(review.round().orElseThrow().matter().contentHash(), review.revision().orElseThrow().contentHash());
    assertEquals(List.of("privacy"), review.votes().stream().map(Vote::voter).toList());
    assertEquals(1, review.tally().orElseThrow().approvals());
    assertEquals(List.of(Verdict.values()), review.verdicts());
  }

  @Test
  void an_author_reads_how_it_stands_and_why_they_do_not_vote() {
    var id = scene.inReview(false);
    var review = review("member", id).orElseThrow();
    assertEquals(Optional.of(Code.VOTER_IS_AUTHOR), review.mayNotVote().map(Refusal::code));
    assertEquals(2, review.tally().orElseThrow().needed());
  }

  @Test
  void a_draft_has_no_text_that_is_voted_on() {
    var review = review("member", scene.begun(false)).orElseThrow();
    assertEquals(Optional.empty(), review.revision());
    assertEquals(Optional.empty(), review.round());
    assertEquals(Optional.empty(), review.tally());
    assertEquals(List.of(), review.verdicts());
  }

  @Test
  void the_vote_of_somebody_who_became_an_author_is_shown_and_does_not_count() {
    var id = scene.begun(false, "clinical");
    scene.submitted(id);
    scene.vote("clinical", id, Verdict.APPROVE);
    scene.accepted("clinical", id);
    var review = review("reviewer", id).orElseThrow();
    assertEquals(List.of("clinical"), review.votes().stream().map(Vote::voter).toList());
    assertEquals(0, review.tally().orElseThrow().approvals());
  }

  @Test
  void once_it_is_decided_the_last_round_is_read() {
    var review = review("chair", scene.live()).orElseThrow();
    assertFalse(review.round().orElseThrow().open());
    assertEquals(Optional.of(Code.ROUND_CLOSED), review.mayNotVote().map(Refusal::code));
    assertEquals(2, review.tally().orElseThrow().approvals());
  }

  @Test
  void whoever_signs_for_a_trainee_can_neither_decline_nor_abstain() {
    var id = scene.done("trainee", () -> scene.use(SaveDraft.class).create(Saying.answered(Saying.PATIENT))).id();
    scene.done("trainee", () -> scene.use(SubmitForReview.class).submit(id, OptionalLong.empty()));
    assertEquals(List.of(Verdict.APPROVE, Verdict.CHANGES, Verdict.RECUSE),
        review("supervisor", id).orElseThrow().verdicts());
  }

  @Test
  void it_says_who_must_be_named_and_by_whom() {
    var id = scene.waiting();
    assertEquals(Set.of(Role.CHAIR), review("reviewer", id).orElseThrow().vacancy().orElseThrow().roles());
    assertTrue(scene.waitsFor("member", id).orElseThrow().contains("chair"));
    assertEquals(Optional.empty(), scene.waitsFor("reviewer", scene.inReview(true)));
  }

  @Test
  void a_vacancy_is_looked_for_anew_each_time() {
    var id = scene.inReview(true);
    scene.closed("chair");
    assertEquals(Set.of(Role.CHAIR), review("reviewer", id).orElseThrow().vacancy().orElseThrow().roles());
  }

  @ParameterizedTest
  @CsvSource({"member, RECALL", "reviewer, REQUEST_CHANGES HOLD", "auditor, ''"})
  void everybody_is_offered_what_they_may_ask_for(String who, String transitions) {
    var expected = transitions.isEmpty() ? List.of()
        : Arrays.stream(transitions.split(" ")).map(Transition::valueOf).toList();
    assertEquals(expected, permitted(who, scene.inReview(false)));
  }

  @Test
  void a_held_post_is_withdrawn_where_it_is_out_and_taken_back_where_it_is_not() {
    var live = scene.live();
    scene.held("reviewer", live);
    assertEquals(List.of(Transition.WITHDRAW), permitted("member", live));
    var waiting = scene.inReview(false);
    scene.held("reviewer", waiting);
    assertEquals(List.of(Transition.RECALL), permitted("member", waiting));
  }

  @Test
  void whoever_recused_is_offered_nothing() {
    var id = scene.inReview(false);
    scene.vote("reviewer", id, Verdict.RECUSE);
    assertEquals(List.of(), permitted("reviewer", id));
  }

  private Optional<Review> review(String who, String id) {
    return scene.as(who, () -> scene.use(ReadReview.class).of(id));
  }

  private List<Transition> permitted(String who, String id) {
    return scene.as(who, () -> scene.use(ReadReview.class).permitted(id));
  }
}
