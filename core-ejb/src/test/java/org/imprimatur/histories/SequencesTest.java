package org.imprimatur.histories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.review.application.NameVoter;
import org.imprimatur.review.application.NameVoter.Nominee;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.screening.application.AtOnce;
import org.imprimatur.submission.application.AnswerCoAuthorship;
import org.imprimatur.submission.application.RecallSubmission;
import org.imprimatur.words.English;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

/** Steps that are harmless each, in an order that somebody careless or evil would choose. */
class SequencesTest {

  private final Scene scene = new Scene();

  @Test
  void a_declined_post_is_not_taken_back_by_way_of_a_hold() {
    var id = scene.inReview(false);
    scene.vote("reviewer", id, Verdict.DECLINE);
    scene.vote("privacy", id, Verdict.DECLINE);
    assertEquals(State.DECLINED, scene.post(id).state());
    scene.held("clinical", id);
    assertEquals(Code.WRONG_STATE, recalled(id).code());
    assertEquals(State.ON_HOLD, scene.post(id).state());
    scene.lifted("clinical", id);
    assertEquals(State.DECLINED, scene.post(id).state());
  }

  @Test
  void a_withdrawn_post_tells_of_both_who_asked_for_it() {
    var id = scene.live();
    scene.withdrawn("chair", id);
    scene.withdrawn("member", id);
    assertEquals(State.WITHDRAWN, scene.post(id).state());
    assertEquals(Set.of("chair", "member"), scene.post(id).pending().withdrawalBy());
  }

  @Test
  void a_second_officer_takes_down_what_an_author_can_no_longer() {
    var id = scene.live();
    scene.closed("member");
    scene.withdrawn("chair", id);
    scene.withdrawn("chair", id);
    assertEquals(State.RELEASED, scene.post(id).state(), "one officer is not two");
    scene.withdrawn("publisher", id);
    assertEquals(State.WITHDRAWN, scene.post(id).state());
  }

  @Test
  void an_author_who_asked_before_the_account_was_closed_has_asked() {
    var id = scene.live();
    scene.withdrawn("member", id);
    scene.closed("member");
    scene.withdrawn("chair", id);
    assertEquals(State.WITHDRAWN, scene.post(id).state());
  }

  @Test
  void who_was_named_and_lost_the_seat_holds_the_role_no_more() {
    var id = scene.waiting();
    scene.becomes("clinical", Role.CHAIR);
    scene.named("clinical", id, "reviewer", Role.CHAIR);
    assertTrue(scene.waitsFor("clinical", id).isEmpty());
    scene.becomes("reviewer", Role.MEMBER);
    scene.becomes("clinical", Role.CLINICAL);
    assertTrue(scene.waitsFor("clinical", id).isPresent());
  }

  @Test
  void two_officers_do_not_take_down_what_its_author_still_answers_for() {
    var id = scene.live();
    scene.withdrawn("chair", id);
    scene.withdrawn("publisher", id);
    assertEquals(State.RELEASED, scene.post(id).state());
  }

  @Test
  void a_role_whose_only_holder_is_gone_in_the_middle_of_a_round_is_vacant() {
    var id = scene.inReview(true);
    scene.vote("reviewer", id, Verdict.APPROVE);
    scene.vote("privacy", id, Verdict.APPROVE);
    assertTrue(scene.waitsFor("reviewer", id).isEmpty());
    scene.closed("chair");
    assertTrue(scene.waitsFor("reviewer", id).orElseThrow().contains("named to vote for chair"));
    assertEquals(List.of("clinical", "privacy", "reviewer", "supervisor", "writer"), scene.candidates("publisher", id));
    scene.named("publisher", id, "clinical", Role.CHAIR);
    assertEquals(List.of("system"), scene.actors(id, "round.waits"), "everybody who may name somebody is told");
    scene.becomes("clinical", Role.CHAIR);
    assertTrue(scene.waitsFor("reviewer", id).isPresent(), "a new chair is named for the vacant role like anybody");
    scene.named("clinical", id, "reviewer", Role.CHAIR);
    assertTrue(scene.waitsFor("reviewer", id).isEmpty());
    scene.vote("reviewer", id, Verdict.APPROVE);
    assertEquals(State.APPROVED, scene.post(id).state());
  }

  @Test
  void a_role_in_which_somebody_approved_before_they_left_is_not_vacant() {
    var id = scene.inReview(true);
    scene.vote("chair", id, Verdict.APPROVE);
    scene.closed("chair");
    assertTrue(scene.waitsFor("reviewer", id).isEmpty());
    scene.vote("reviewer", id, Verdict.APPROVE);
    assertEquals(State.APPROVED, scene.post(id).state());
  }

  @Test
  void what_is_screened_again_after_a_hold_was_not_submitted_again_by_its_author() {
    var id = scene.waiting();
    scene.held("reviewer", id);
    scene.lifted("reviewer", id);
    assertEquals(List.of("member"), scene.actors(id, "submission.submitted"));
    assertEquals(List.of("system"), scene.actors(id, "submission.screened"));
  }

  @Test
  void what_is_held_again_as_its_second_screening_failed_was_not_held_by_its_author() {
    var id = scene.waiting();
    scene.held("reviewer", id);
    AtOnce.failing(true);
    scene.lifted("reviewer", id);
    AtOnce.failing(false);
    assertEquals("system", scene.post(id).hold().orElseThrow().holder());
    assertEquals(List.of("reviewer", "system"), scene.actors(id, "submission.held"));
  }

  @Test
  void a_co_author_who_would_vote_is_not_told_to_take_back_what_only_the_author_can() {
    var id = scene.inReview(false, "privacy");
    var refused = scene.refusal("privacy", () -> scene.cast("privacy", id, Verdict.APPROVE));
    assertEquals(Code.VOTER_IS_AUTHOR, refused.code());
    assertFalse(English.of(refused).contains("You can take it back"), English.of(refused));
    assertTrue(English.of(scene.refusal("member", () -> scene.use(AnswerCoAuthorship.class).refuse(id)))
        .contains("You can take it back"));
  }

  @Test
  void who_is_named_on_a_post_that_was_taken_back_is_told_so_and_nothing_of_a_revision() {
    var id = scene.begun(false, "privacy", "writer");
    scene.accepted("privacy", id);
    scene.done("member", () -> scene.use(RecallSubmission.class).recall(id));
    for (var answer : List.of(scene.refusal("writer", () -> scene.use(AnswerCoAuthorship.class).accept(id)),
        scene.refusal("privacy", () -> scene.use(AnswerCoAuthorship.class).refuse(id)))) {
      assertEquals(Code.WRONG_STATE, answer.code());
      assertTrue(English.of(answer).contains("taken back"), English.of(answer));
      assertFalse(English.of(answer).contains("revised"), English.of(answer));
    }
  }

  @Test
  void who_is_named_on_a_post_that_is_never_revised_is_not_told_to_wait_for_that() {
    var id = scene.begun(false, "writer");
    scene.submitted(id);
    scene.vote("reviewer", id, Verdict.DECLINE);
    scene.vote("privacy", id, Verdict.DECLINE);
    var answer = scene.refusal("writer", () -> scene.use(AnswerCoAuthorship.class).accept(id));
    assertEquals(Code.WRONG_STATE, answer.code());
    assertFalse(English.of(answer).contains("revised"), English.of(answer));
  }

  @Test
  void while_a_post_is_on_hold_nobody_is_told_that_its_round_was_decided_or_that_nobody_is_wanted() {
    var id = scene.inReview(false);
    scene.held("reviewer", id);
    var vote = scene.refusal("privacy", () -> scene.cast("privacy", id, Verdict.APPROVE));
    assertEquals(Code.ROUND_CLOSED, vote.code());
    assertTrue(English.of(vote).contains("on hold") && !English.of(vote).contains("decided"), English.of(vote));
    var waiting = scene.waiting();
    scene.held("reviewer", waiting);
    var naming = scene.refusal("publisher",
        () -> scene.use(NameVoter.class).name(waiting, new Nominee("reviewer", Role.CHAIR, "Knows it.")));
    assertEquals(Code.WRONG_STATE, naming.code());
    assertTrue(English.of(naming).contains("on hold") && !English.of(naming).contains("Nobody needs"),
        English.of(naming));
  }

  private Refusal recalled(String id) {
    return scene.refusal("member", () -> scene.use(RecallSubmission.class).recall(id));
  }
}
