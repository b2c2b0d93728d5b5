package org.imprimatur.submission.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.CanonicalJson;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.release.application.ReleaseDue;
import org.imprimatur.review.application.LapseOverdue;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviseSubmissionTest {

  private final Scene scene = new Scene();

  @ParameterizedTest
  @CsvSource({"visitor, NOT_FOUND", "admin, NOT_FOUND", "reviewer, NOT_ALLOWED", "chair, NOT_ALLOWED"})
  void only_its_authors_open_a_post_for_editing(String who, Code code) {
    var id = sentBack();
    assertEquals(code, scene.refusal(who, () -> revise(id)).code());
    assertEquals(State.CHANGES_REQUESTED, scene.post(id).state());
  }

  @Test
  void what_is_not_there_is_not_opened() {
    assertEquals(Code.NOT_FOUND, scene.refusal("member", () -> revise("no such post")).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"member", "clinical"})
  void after_a_request_for_changes_its_authors_edit_it(String who) {
    var id = sentBack();
    assertEquals(State.DRAFT, scene.done(who, () -> revise(id)).state());
    assertEquals(List.of(who), scene.actors(id, "submission.revised"));
    assertEquals(CanonicalJson.of(Map.of("from", "CHANGES_REQUESTED", "to", "DRAFT")),
        scene.facts(id, "submission.revised"));
  }

  @Test
  void an_approval_is_void_once_the_text_is_opened_and_nothing_is_released() {
    var id = scene.approved();
    scene.done("member", () -> revise(id));
    assertEquals(List.of("member"), scene.actors(id, "approval.void"));
    assertEquals(Optional.empty(), scene.stored(tables -> tables.releases().planFor(id)));
    scene.bySystem(() -> scene.use(ReleaseDue.class).release(id));
    assertEquals(State.DRAFT, scene.post(id).state());
  }

  @Test
  void what_lapsed_is_opened_again() {
    var id = scene.inReview(false);
    scene.later(Duration.ofDays(8));
    scene.bySystem(() -> scene.use(LapseOverdue.class).lapse(id));
    assertEquals(State.DRAFT, scene.done("member", () -> revise(id)).state());
    assertEquals(List.of("member"), scene.actors(id, "submission.reopened"));
  }

  @Test
  void a_draft_is_open_already() {
    var id = sentBack();
    scene.done("member", () -> revise(id));
    assertEquals(Code.WRONG_STATE, scene.refusal("member", () -> revise(id)).code());
    assertEquals(List.of("member"), scene.actors(id, "submission.revised"));
  }

  @Test
  void what_is_voted_on_held_or_out_is_not_opened() {
    var voted = scene.inReview(false);
    assertEquals(Code.WRONG_STATE, scene.refusal("member", () -> revise(voted)).code());
    scene.held("reviewer", voted);
    assertEquals(Code.WRONG_STATE, scene.refusal("member", () -> revise(voted)).code());
    var out = scene.live();
    assertEquals(Code.WRONG_STATE, scene.refusal("member", () -> revise(out)).code());
  }

  @Test
  void the_frozen_text_and_the_votes_on_it_stay() {
    var id = sentBack();
    scene.done("member", () -> revise(id));
    assertTrue(scene.stored(tables -> tables.submissions().revision(id, 1)).isPresent());
    assertEquals(1,
        scene.stored(tables -> tables.rounds().newestFor(id).map(round -> tables.rounds().votes(round.id())))
            .orElseThrow().size());
  }

  private String sentBack() {
    var id = scene.inReview(false, "clinical");
    scene.vote("reviewer", id, Verdict.CHANGES);
    return id;
  }

  private Decision<Submission> revise(String id) {
    return scene.use(ReviseSubmission.class).revise(id);
  }
}
