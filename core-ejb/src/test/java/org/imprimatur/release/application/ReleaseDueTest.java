package org.imprimatur.release.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.histories.Saying;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.CanonicalJson;
import org.imprimatur.release.model.Release;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.review.model.Vote;
import org.imprimatur.screening.application.AtOnce;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReleaseDueTest {

  private final Scene scene = new Scene();

  @AfterEach
  void the_rules_work_again() {
    AtOnce.failing(false);
  }

  @Test
  void what_is_approved_for_later_is_not_due_and_does_not_go_out_before_its_slot() {
    var id = approvedFor(Duration.ofHours(2));
    assertEquals(List.of(), due());
    release(id);
    assertEquals(State.APPROVED, scene.post(id).state());
    scene.later(Duration.ofHours(3));
    assertEquals(List.of(id), due());
    release(id);
    assertEquals(State.RELEASED, scene.post(id).state());
  }

  @Test
  void of_several_the_oldest_slot_comes_first() {
    var late = approvedFor(Duration.ofHours(3));
    var early = approvedFor(Duration.ofHours(2));
    scene.later(Duration.ofHours(4));
    assertEquals(List.of(early, late), due());
  }

  @Test
  void the_log_says_what_went_out_and_under_which_policy_it_was_screened_again() {
    var id = scene.approved();
    release(id);
    var revision = scene.stored(tables -> tables.submissions().revision(id, 1)).orElseThrow();
    assertEquals(List.of("system"), scene.actors(id, "submission.released"));
    assertEquals(
        CanonicalJson.of(Map.of("from", "APPROVED", "to", "RELEASED", "revision", 1, "contentHash",
            revision.contentHash(), "policyVersion", revision.screening().policyVersion(), "directoryVersion",
            revision.screening().directoryVersion(), "outcome", "PASS", "findings", List.of())),
        scene.facts(id, "submission.released"));
  }

  @Test
  void what_went_out_is_planned_no_more_and_goes_out_once() {
    var id = scene.approved();
    release(id);
    assertEquals(Optional.empty(), scene.stored(tables -> tables.releases().planFor(id)));
    release(id);
    assertEquals(List.of("system"), scene.actors(id, "submission.released"));
  }

  @Test
  void what_is_held_voted_on_or_not_there_does_not_go_out() {
    var held = scene.approved();
    scene.held("clinical", held);
    var voted = scene.inReview(false);
    List.of(held, voted, "no such post", "").forEach(this::release);
    assertEquals(State.ON_HOLD, scene.post(held).state());
    assertEquals(State.IN_REVIEW, scene.post(voted).state());
  }

  @Test
  void a_text_that_is_not_the_one_that_was_approved_is_held() {
    var id = scene.approved();
    scene.stored(tables -> {
      var plan = tables.releases().planFor(id).orElseThrow();
      tables.releases().plan(new Release(id, plan.revision(), "another hash", plan.slot()));
      return id;
    });
    AtOnce.failing(true);
    heldFor("HASH_DIFFERS", id);
  }

  @ParameterizedTest
  @EnumSource(value = Verdict.class, names = {"CHANGES", "DECLINE", "ABSTAIN", "RECUSE"})
  void a_text_that_the_stored_votes_do_not_approve_is_held(Verdict verdict) {
    var id = scene.approved();
    scene.stored(tables -> {
      var round = tables.rounds().newestFor(id).orElseThrow();
      tables.rounds().cast(round.id(),
          new Vote("privacy", verdict, "", "", round.matter().contentHash(), round.dates().opened(),
              Set.of(Role.PRIVACY)));
      return id;
    });
    heldFor("QUORUM_DIFFERS", id);
  }

  @Test
  void a_text_that_todays_policy_blocks_is_held() {
    var id = scene.inReview(Saying.plain(Saying.HELP));
    approve(id);
    scene.stricter();
    heldFor("POLICY_BLOCKS_NOW", id);
  }

  @Test
  void a_text_that_cannot_be_screened_is_held() {
    var id = scene.approved();
    AtOnce.failing(true);
    heldFor("SCREENING_FAILED", id);
  }

  @Test
  void a_text_that_would_be_set_otherwise_today_is_held() {
    var id = scene.approved();
    scene.becomes("member", Role.TRAINEE);
    heldFor("RENDERING_DIFFERS", id);
  }

  @Test
  void what_was_held_keeps_its_plan_and_goes_out_once_the_check_passes() {
    var id = scene.approved();
    AtOnce.failing(true);
    release(id);
    assertEquals(List.of(), due());
    AtOnce.failing(false);
    scene.lifted("chair", id);
    scene.lifted("publisher", id);
    assertEquals(List.of(id), due());
    release(id);
    assertEquals(State.RELEASED, scene.post(id).state());
  }

  private void heldFor(String reason, String id) {
    release(id);
    assertEquals(State.ON_HOLD, scene.post(id).state());
    assertEquals(reason, scene.post(id).hold().orElseThrow().reason());
    assertEquals(List.of(), scene.actors(id, "submission.released"));
  }

  private String approvedFor(Duration later) {
    var id = scene.inReview(Saying.at(scene.clock().plus(later)));
    approve(id);
    return id;
  }

  private void approve(String id) {
    scene.vote("reviewer", id, Verdict.APPROVE);
    scene.vote("privacy", id, Verdict.APPROVE);
  }

  private List<String> due() {
    return scene.stored(tables -> scene.use(ReleaseDue.class).due());
  }

  private void release(String id) {
    scene.bySystem(() -> scene.use(ReleaseDue.class).release(id));
  }
}
