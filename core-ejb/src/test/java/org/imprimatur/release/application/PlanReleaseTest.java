package org.imprimatur.release.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.Optional;
import org.imprimatur.histories.Saying;
import org.imprimatur.histories.Scene;
import org.imprimatur.release.model.Release;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.submission.application.ReviseSubmission;
import org.imprimatur.submission.model.Moved;
import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanReleaseTest {

  private final Scene scene = new Scene();

  @Test
  void what_names_no_slot_goes_out_as_soon_as_it_is_approved() {
    var id = scene.inReview(false);
    var before = scene.clock();
    scene.vote("reviewer", id, Verdict.APPROVE);
    assertEquals(Optional.empty(), plan(id), "one approval approves nothing");
    scene.vote("privacy", id, Verdict.APPROVE);
    var slot = plan(id).orElseThrow().slot();
    assertFalse(slot.isBefore(before));
    assertFalse(slot.isAfter(scene.clock()));
  }

  @Test
  void what_names_a_slot_goes_out_then() {
    var slot = scene.clock().plus(Duration.ofDays(3));
    var id = scene.inReview(Saying.at(slot));
    approve(id);
    assertEquals(slot, plan(id).orElseThrow().slot());
  }

  @Test
  void the_plan_is_for_the_text_that_was_approved() {
    var id = scene.approved();
    var plan = plan(id).orElseThrow();
    assertEquals(1, plan.revision());
    assertEquals(scene.post(id).contentHash(), Optional.of(plan.contentHash()));
  }

  @Test
  void the_next_approval_takes_the_place_of_the_plan_before() {
    var id = scene.approved();
    scene.done("member", () -> scene.use(ReviseSubmission.class).revise(id));
    assertEquals(Optional.empty(), plan(id), "the approval is void");
    scene.submitted(id);
    approve(id);
    assertEquals(2, plan(id).orElseThrow().revision());
  }

  @ParameterizedTest
  @EnumSource(value = Transition.class, names = {"RECALL", "EDIT_APPROVED", "LAPSE"})
  void once_the_approval_is_void_the_plan_is_forgotten(Transition transition) {
    var id = scene.approved();
    told(id, transition);
    assertEquals(Optional.empty(), plan(id));
  }

  @ParameterizedTest
  @EnumSource(value = Transition.class, mode = EnumSource.Mode.EXCLUDE, names = {"RECALL", "EDIT_APPROVED", "LAPSE",
    "APPROVE"})
  void any_other_step_leaves_the_plan_as_it_is(Transition transition) {
    var id = scene.approved();
    var before = plan(id);
    told(id, transition);
    assertEquals(before, plan(id));
  }

  @Test
  void a_hold_keeps_the_plan_until_it_is_lifted() {
    var id = scene.approved();
    var before = plan(id);
    scene.held("clinical", id);
    assertEquals(before, plan(id));
    scene.lifted("clinical", id);
    assertEquals(before, plan(id));
  }

  @Test
  void where_nothing_is_planned_there_is_nothing_to_forget() {
    told("no such post", Transition.RECALL);
    assertEquals(Optional.empty(), plan("no such post"));
  }

  private void approve(String id) {
    scene.vote("reviewer", id, Verdict.APPROVE);
    scene.vote("privacy", id, Verdict.APPROVE);
  }

  private Optional<Release> plan(String id) {
    return scene.stored(tables -> tables.releases().planFor(id));
  }

  private void told(String id, Transition transition) {
    scene.bySystem(() -> scene.use(PlanRelease.class)
        .follow(new Moved(id, transition, State.APPROVED, State.RECALLED)));
  }
}
