package org.imprimatur.hold.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.histories.Saying;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.screening.application.AtOnce;
import org.imprimatur.submission.application.Act;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.Case;
import org.imprimatur.workflow.model.Fact;
import org.imprimatur.workflow.model.Party;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GoOnTest {

  private final Scene scene = new Scene();

  @AfterEach
  void the_rules_work_again() {
    AtOnce.failing(false);
  }

  @Test
  void a_lift_that_is_not_agreed_leaves_the_hold_and_no_trace() {
    var id = held(scene.inReview(false));
    var before = scene.post(id);
    var asked = Case.by(Set.of(Party.OFFICER)).and(Fact.Lift.askedBy(false, 1));
    assertEquals(Optional.of(Code.GUARD_NOT_MET), from(before, asked).objection().map(Refusal::code));
    var stranger = Case.by(Set.of(Party.VOTER)).and(Fact.Lift.askedBy(true, 2));
    assertEquals(Optional.of(Code.NOT_ALLOWED), from(before, stranger).objection().map(Refusal::code));
    assertEquals(before, scene.post(id));
  }

  @Test
  void what_is_not_held_does_not_go_on() {
    var post = scene.post(scene.inReview(false));
    assertEquals(Optional.of(Code.WRONG_STATE), from(post, agreed()).objection().map(Refusal::code));
  }

  @Test
  void it_goes_on_where_it_stood_and_keeps_its_round() {
    var id = held(scene.inReview(false));
    assertEquals(State.IN_REVIEW, wentOn(id).state());
    assertTrue(scene.round(id).isPresent());
    assertEquals(List.of("system"), scene.actors(id, "submission.resumed"));
  }

  @Test
  void a_published_post_is_published_again_without_a_look_at_its_text() {
    var id = held(scene.live());
    AtOnce.failing(true);
    assertEquals(State.RELEASED, wentOn(id).state());
  }

  @Test
  void a_post_whose_vote_is_over_time_lapses() {
    var id = held(scene.inReview(false));
    scene.later(Duration.ofDays(8));
    assertEquals(State.LAPSED, wentOn(id).state());
    assertEquals(Optional.empty(), scene.round(id));
  }

  @Test
  void an_approved_post_whose_slot_passed_lapses_and_is_not_sent_late() {
    var id = approvedFor(Duration.ofHours(2));
    held(id);
    scene.later(Duration.ofHours(3));
    assertEquals(State.LAPSED, wentOn(id).state());
    assertEquals(Optional.empty(), scene.stored(tables -> tables.releases().planFor(id)));
  }

  @Test
  void an_approved_post_whose_slot_is_to_come_waits_for_it() {
    var id = approvedFor(Duration.ofHours(5));
    held(id);
    scene.later(Duration.ofHours(3));
    assertEquals(State.APPROVED, wentOn(id).state());
  }

  @Test
  void what_todays_policy_blocks_is_held_again_by_the_system() {
    var id = held(scene.inReview(Saying.plain(Saying.HELP)));
    scene.stricter();
    var again = wentOn(id);
    assertEquals(State.ON_HOLD, again.state());
    var hold = again.hold().orElseThrow();
    assertEquals(List.of("system", "POLICY_BLOCKS_NOW", "IN_REVIEW"),
        List.of(hold.holder(), hold.reason(), hold.before().name()));
    assertEquals(List.of("reviewer", "system"), scene.actors(id, "submission.held"));
  }

  @Test
  void a_round_keeps_the_wording_of_its_disclaimers_and_an_approved_post_goes_out_as_it_was_approved() {
    var voted = held(scene.inReview(false));
    var approved = held(scene.approved());
    scene.becomes("member", Role.TRAINEE);
    assertEquals(State.IN_REVIEW, wentOn(voted).state());
    assertEquals("RENDERING_DIFFERS", wentOn(approved).hold().orElseThrow().reason());
  }

  private String approvedFor(Duration later) {
    var id = scene.inReview(Saying.at(scene.clock().plus(later)));
    scene.vote("reviewer", id, Verdict.APPROVE);
    scene.vote("privacy", id, Verdict.APPROVE);
    return id;
  }

  private String held(String id) {
    scene.held("reviewer", id);
    return id;
  }

  private Submission wentOn(String id) {
    return from(scene.post(id), agreed()).answer().orElseThrow();
  }

  private static Case agreed() {
    return Case.bySystem().and(Fact.Lift.askedBy(true, 0));
  }

  private Decision<Submission> from(Submission post, Case asked) {
    return scene.stored(tables -> scene.use(GoOn.class).from(post, asked, Act.ofSystem()));
  }
}
