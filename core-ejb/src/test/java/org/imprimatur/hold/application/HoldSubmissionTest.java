package org.imprimatur.hold.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.committee.model.Role;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.CanonicalJson;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoldSubmissionTest {

  private final Scene scene = new Scene();

  @ParameterizedTest
  @CsvSource({"visitor, NOT_FOUND", "admin, NOT_FOUND", "member, NOT_ALLOWED", "clinical, NOT_ALLOWED",
    "auditor, NOT_ALLOWED"})
  void a_post_is_held_by_a_seat_without_a_hand_in_it(String who, Code code) {
    var id = scene.inReview(false, "clinical");
    assertEquals(code, scene.refusal(who, () -> hold(id, "I want to check a name.")).code());
    assertEquals(State.IN_REVIEW, scene.post(id).state());
  }

  @Test
  void whoever_recused_holds_it_no_more() {
    var id = scene.inReview(false);
    scene.vote("privacy", id, Verdict.RECUSE);
    assertEquals(Code.NOT_ALLOWED, scene.refusal("privacy", () -> hold(id, "I want to check a name.")).code());
  }

  @Test
  void what_is_not_there_or_still_a_draft_is_not_held_by_the_committee() {
    var draft = scene.begun(false);
    for (var id : List.of("no such post", "", draft)) {
      assertEquals(Code.NOT_FOUND, scene.refusal("reviewer", () -> hold(id, "I want to check a name.")).code());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u200b"})
  void a_hold_needs_a_reason(String none) {
    var id = scene.inReview(false);
    assertEquals(Code.REASON_MISSING, scene.refusal("reviewer", () -> hold(id, none)).code());
    assertEquals(State.IN_REVIEW, scene.post(id).state());
  }

  @Test
  void a_reason_ends_somewhere_and_can_be_printed() {
    var id = scene.inReview(false);
    assertEquals(Code.INVALID, scene.refusal("reviewer", () -> hold(id, "x".repeat(4_001))).code());
    assertEquals(Code.INVALID, scene.refusal("reviewer", () -> hold(id, "a \u0007 bell")).code());
    assertEquals(State.IN_REVIEW, scene.post(id).state());
  }

  @Test
  void a_hold_lasts_a_day_and_knows_where_the_post_stood() {
    var id = scene.inReview(false);
    var began = scene.clock();
    var hold = scene.done("reviewer", () -> hold(id, "I want to check a name.")).hold().orElseThrow();
    assertEquals(List.of("reviewer", "I want to check a name."), List.of(hold.holder(), hold.reason()));
    assertEquals(State.IN_REVIEW, hold.before());
    assertEquals(24, Duration.between(began, hold.reviewBy()).toHours());
  }

  @Test
  void the_log_says_who_held_it_and_not_in_which_words() {
    var id = scene.inReview(false);
    scene.done("reviewer", () -> hold(id, "My patient rang me up."));
    assertEquals(List.of("reviewer"), scene.actors(id, "submission.held"));
    assertEquals(CanonicalJson.of(Map.of("from", "IN_REVIEW", "to", "ON_HOLD")), scene.facts(id, "submission.held"));
  }

  @Test
  void what_is_held_is_not_held_again() {
    var id = scene.inReview(false);
    scene.held("reviewer", id);
    assertEquals(Code.WRONG_STATE, scene.refusal("privacy", () -> hold(id, "I want to check a name.")).code());
    assertEquals("reviewer", scene.post(id).hold().orElseThrow().holder());
  }

  @Test
  void whoever_put_the_hold_lifts_it_alone() {
    var id = scene.inReview(false);
    scene.held("reviewer", id);
    var lifted = scene.done("reviewer", () -> lift(id));
    assertEquals(State.IN_REVIEW, lifted.state());
    assertEquals(Optional.empty(), scene.post(id).hold());
    assertEquals(List.of("reviewer"), scene.actors(id, "submission.resumed"));
  }

  @ParameterizedTest
  @CsvSource({"visitor, NOT_FOUND", "admin, NOT_FOUND", "member, NOT_ALLOWED", "privacy, NOT_ALLOWED",
    "auditor, NOT_ALLOWED"})
  void another_seat_does_not_lift_it(String who, Code code) {
    var id = scene.inReview(false);
    scene.held("reviewer", id);
    assertEquals(code, scene.refusal(who, () -> lift(id)).code());
    assertEquals(State.ON_HOLD, scene.post(id).state());
  }

  @Test
  void one_officer_asks_and_the_other_is_told() {
    var id = scene.inReview(false);
    scene.held("reviewer", id);
    assertEquals(State.ON_HOLD, scene.done("chair", () -> lift(id)).state());
    assertEquals(List.of("chair"), scene.actors(id, "hold.lift-asked"));
    assertEquals("{}", scene.facts(id, "hold.lift-asked"));
    assertEquals(List.of(Notice.Kind.LIFT_ASKED), scene.told("publisher", id));
    assertEquals(List.of(), scene.told("chair", id));
    assertEquals(List.of(), scene.told("privacy", id));
  }

  @Test
  void the_second_officer_lifts_it() {
    var id = scene.inReview(false);
    scene.held("reviewer", id);
    scene.lifted("chair", id);
    assertEquals(State.IN_REVIEW, scene.done("publisher", () -> lift(id)).state());
    assertEquals(List.of("publisher"), scene.actors(id, "submission.resumed"));
  }

  @Test
  void an_officer_who_asks_again_is_still_one_and_nobody_is_told_again() {
    var id = scene.inReview(false);
    scene.held("reviewer", id);
    scene.lifted("chair", id);
    assertEquals(Code.GUARD_NOT_MET, scene.refusal("chair", () -> lift(id)).code());
    assertEquals(List.of("chair"), scene.actors(id, "hold.lift-asked"));
    assertEquals(1, scene.told("publisher", id).size());
  }

  @Test
  void an_officer_who_asked_and_is_none_any_more_does_not_count() {
    var id = scene.inReview(false);
    scene.held("reviewer", id);
    scene.lifted("chair", id);
    scene.becomes("chair", Role.REVIEWER);
    assertEquals(State.ON_HOLD, scene.done("publisher", () -> lift(id)).state());
  }

  @Test
  void an_officer_with_a_hand_in_it_or_who_recused_does_not_ask() {
    var written = scene.inReview(false, "chair");
    scene.held("reviewer", written);
    assertEquals(Code.NOT_ALLOWED, scene.refusal("chair", () -> lift(written)).code());
    var recused = scene.inReview(false);
    scene.vote("chair", recused, Verdict.RECUSE);
    scene.held("reviewer", recused);
    assertEquals(Code.NOT_ALLOWED, scene.refusal("chair", () -> lift(recused)).code());
  }

  @Test
  void a_holder_who_has_become_an_author_does_not_lift_it() {
    var id = scene.begun(false, "clinical");
    scene.submitted(id);
    scene.held("clinical", id);
    scene.accepted("clinical", id);
    assertEquals(Code.NOT_ALLOWED, scene.refusal("clinical", () -> lift(id)).code());
    assertEquals(State.ON_HOLD, scene.post(id).state());
  }

  @Test
  void what_is_not_held_is_not_lifted() {
    var id = scene.inReview(false);
    assertEquals(Code.WRONG_STATE, scene.refusal("chair", () -> lift(id)).code());
    assertEquals(Code.NOT_FOUND, scene.refusal("chair", () -> lift("no such post")).code());
  }

  private Decision<Submission> hold(String id, String reason) {
    return scene.use(HoldSubmission.class).hold(id, reason);
  }

  private Decision<Submission> lift(String id) {
    return scene.use(HoldSubmission.class).lift(id);
  }
}
