package org.imprimatur.submission.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.CanonicalJson;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.release.application.ReleaseDue;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecallSubmissionTest {

  private final Scene scene = new Scene();

  @ParameterizedTest
  @CsvSource({"visitor, NOT_FOUND", "admin, NOT_FOUND", "reviewer, NOT_ALLOWED", "chair, NOT_ALLOWED",
    "clinical, NOT_ALLOWED"})
  void only_its_author_takes_a_post_back(String who, Code code) {
    var id = scene.inReview(false, "clinical");
    assertEquals(code, scene.refusal(who, () -> recall(id)).code());
    assertEquals(State.IN_REVIEW, scene.post(id).state());
  }

  @Test
  void what_is_not_there_is_not_taken_back() {
    assertEquals(Code.NOT_FOUND, scene.refusal("member", () -> recall("no such post")).code());
  }

  @Test
  void a_draft_is_taken_back_and_the_log_says_from_where() {
    var id = scene.begun(false);
    assertEquals(State.RECALLED, scene.done("member", () -> recall(id)).state());
    assertEquals(List.of("member"), scene.actors(id, "submission.recalled"));
    assertEquals(CanonicalJson.of(Map.of("from", "DRAFT", "to", "RECALLED")),
        scene.facts(id, "submission.recalled"));
  }

  @Test
  void what_was_taken_back_is_not_taken_back_again() {
    var id = scene.begun(false);
    scene.done("member", () -> recall(id));
    assertEquals(Code.WRONG_STATE, scene.refusal("member", () -> recall(id)).code());
    assertEquals(List.of("member"), scene.actors(id, "submission.recalled"));
  }

  @Test
  void the_committee_sees_no_more_of_what_was_taken_back() {
    var id = scene.inReview(false);
    scene.done("member", () -> recall(id));
    assertEquals(Optional.empty(), scene.as("reviewer", () -> scene.use(ReadSubmission.class).find(id)));
  }

  @Test
  void an_approved_post_that_is_taken_back_is_not_released() {
    var id = scene.approved();
    scene.done("member", () -> recall(id));
    assertEquals(Optional.empty(), scene.stored(tables -> tables.releases().planFor(id)));
    scene.bySystem(() -> scene.use(ReleaseDue.class).release(id));
    assertEquals(State.RECALLED, scene.post(id).state());
  }

  @Test
  void a_post_that_waits_for_somebody_to_be_named_is_taken_back() {
    var id = scene.waiting();
    assertEquals(State.RECALLED, scene.done("member", () -> recall(id)).state());
    assertEquals(Optional.empty(), scene.round(id));
  }

  @Test
  void from_a_hold_it_is_taken_back_with_its_hold() {
    var id = scene.inReview(false);
    scene.held("reviewer", id);
    var recalled = scene.done("member", () -> recall(id));
    assertEquals(State.RECALLED, recalled.state());
    assertEquals(Optional.empty(), recalled.hold());
  }

  @Test
  void what_is_out_cannot_be_taken_back_from_a_hold_either() {
    var id = scene.live();
    assertEquals(Code.WRONG_STATE, scene.refusal("member", () -> recall(id)).code());
    scene.held("reviewer", id);
    assertEquals(Code.GUARD_NOT_MET, scene.refusal("member", () -> recall(id)).code());
    assertEquals(State.ON_HOLD, scene.post(id).state());
  }

  @Test
  void a_hold_lets_nobody_take_back_what_was_declined() {
    var id = scene.inReview(false);
    scene.vote("reviewer", id, Verdict.DECLINE);
    scene.vote("privacy", id, Verdict.DECLINE);
    scene.held("clinical", id);
    assertEquals(Code.WRONG_STATE, scene.refusal("member", () -> recall(id)).code());
    assertEquals(State.ON_HOLD, scene.post(id).state());
  }

  private Decision<Submission> recall(String id) {
    return scene.use(RecallSubmission.class).recall(id);
  }
}
