package org.imprimatur.correction.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.release.application.ReleaseDue;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithdrawPostTest {

  private final Scene scene = new Scene();

  @ParameterizedTest
  @ValueSource(strings = {"chair member", "member chair", "publisher member", "member publisher"})
  void its_author_and_an_officer_take_it_down_whoever_asks_first(String both) {
    var id = scene.live();
    var first = both.split(" ")[0];
    var second = both.split(" ")[1];
    scene.withdrawn(first, id);
    assertEquals(State.RELEASED, scene.post(id).state());
    assertEquals(Set.of(first), scene.post(id).pending().withdrawalBy());
    scene.withdrawn(second, id);
    assertEquals(State.WITHDRAWN, scene.post(id).state());
    assertEquals(List.of(first), scene.actors(id, "withdrawal.asked"));
    assertEquals(List.of(second), scene.actors(id, "submission.withdrawn"));
  }

  @Test
  void whoever_asks_twice_is_still_one_person() {
    var id = scene.live();
    scene.withdrawn("chair", id);
    scene.withdrawn("chair", id);
    assertEquals(State.RELEASED, scene.post(id).state());
  }

  @Test
  void an_officer_who_asked_and_is_none_any_more_does_not_count() {
    var id = scene.live();
    scene.withdrawn("chair", id);
    scene.becomes("chair", Role.MEMBER);
    scene.withdrawn("member", id);
    assertEquals(State.RELEASED, scene.post(id).state());
    scene.withdrawn("publisher", id);
    assertEquals(State.WITHDRAWN, scene.post(id).state());
  }

  @Test
  void a_seat_alone_does_not_take_a_post_down_and_an_officer_with_a_hand_in_it_neither() {
    var id = scene.live();
    assertEquals(Code.NOT_ALLOWED, refused("reviewer", id, "ERROR").code());
    scene.becomes("member", Role.MEMBER, Role.CHAIR);
    scene.withdrawn("member", id);
    assertEquals(State.RELEASED, scene.post(id).state(), "an author who is an officer is one person");
  }

  @Test
  void whoever_recused_from_it_does_not_take_it_down() {
    var id = scene.inReview(false);
    scene.vote("chair", id, Verdict.RECUSE);
    scene.vote("reviewer", id, Verdict.APPROVE);
    scene.vote("privacy", id, Verdict.APPROVE);
    scene.bySystem(() -> scene.use(ReleaseDue.class).release(id));
    assertEquals(Code.NOT_ALLOWED, refused("chair", id, "ERROR").code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u200b"})
  void a_reason_is_needed(String none) {
    var id = scene.live();
    assertEquals(Code.REASON_MISSING, refused("member", id, none).code());
    assertTrue(scene.post(id).pending().withdrawalBy().isEmpty());
  }

  @Test
  void what_is_not_out_is_not_withdrawn() {
    var id = scene.inReview(false);
    assertEquals(Code.WRONG_STATE, refused("member", id, "ERROR").code());
  }

  @Test
  void a_hold_does_not_keep_up_what_must_come_down() {
    var id = scene.live();
    scene.withdrawn("member", id);
    scene.held("reviewer", id);
    scene.withdrawn("chair", id);
    assertEquals(State.WITHDRAWN, scene.post(id).state());
    assertEquals(Optional.empty(), scene.post(id).hold(), "nothing is left that the time could lift");
  }

  @Test
  void a_post_held_before_anybody_asked_stays_held_until_both_have() {
    var id = scene.live();
    scene.held("reviewer", id);
    scene.withdrawn("chair", id);
    assertEquals(State.ON_HOLD, scene.post(id).state());
    scene.withdrawn("member", id);
    assertEquals(State.WITHDRAWN, scene.post(id).state());
  }

  @Test
  void a_hold_makes_nothing_withdrawable_that_never_went_out() {
    var id = scene.inReview(false);
    scene.held("reviewer", id);
    assertEquals(Code.WRONG_STATE, refused("member", id, "ERROR").code());
  }

  @Test
  void the_words_of_the_reason_do_not_enter_the_log() {
    var id = scene.live();
    scene.done("member", () -> scene.use(WithdrawPost.class).withdraw(id, "My patient rang me up."));
    var asked = scene.log(id).stream().filter(entry -> entry.action().equals("withdrawal.asked")).findFirst();
    assertFalse(asked.orElseThrow().toString().contains("rang"), asked.toString());
  }

  private Refusal refused(String who, String id, String reason) {
    return scene.refusal(who, () -> scene.use(WithdrawPost.class).withdraw(id, reason));
  }
}
