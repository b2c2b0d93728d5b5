package org.imprimatur.review.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.imprimatur.histories.Scene;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

class LapseOverdueTest {

  private static final Duration LONG = Duration.ofDays(8);

  private final Scene scene = new Scene();

  @Test
  void a_post_lapses_once_its_time_is_over_and_its_round_is_closed() {
    var id = scene.inReview(false);
    assertEquals(List.of(), overdue());
    lapse(id);
    assertEquals(State.IN_REVIEW, scene.post(id).state(), "its time is not over");
    scene.later(LONG);
    assertEquals(List.of(id), overdue());
    lapse(id);
    assertEquals(State.LAPSED, scene.post(id).state());
    assertEquals(Optional.empty(), scene.round(id));
    assertEquals(List.of("system"), scene.actors(id, "submission.lapsed"));
  }

  @Test
  void a_post_that_waits_for_somebody_to_be_named_lapses_as_well() {
    var id = scene.waiting();
    scene.later(LONG);
    assertEquals(List.of(id), overdue());
    lapse(id);
    assertEquals(State.LAPSED, scene.post(id).state());
  }

  @Test
  void what_was_decided_meanwhile_does_not_lapse() {
    var id = scene.inReview(false);
    scene.later(LONG);
    scene.vote("reviewer", id, Verdict.APPROVE);
    scene.vote("privacy", id, Verdict.APPROVE);
    lapse(id);
    assertEquals(State.APPROVED, scene.post(id).state());
    assertEquals(List.of(), overdue());
  }

  @Test
  void what_is_held_does_not_lapse_and_what_is_not_there_is_nothing() {
    var id = scene.inReview(false);
    scene.held("reviewer", id);
    scene.later(LONG);
    assertEquals(List.of(), overdue());
    lapse(id);
    assertEquals(State.ON_HOLD, scene.post(id).state());
    lapse("no such post");
  }

  private List<String> overdue() {
    return scene.as("auditor", () -> scene.use(LapseOverdue.class).overdue());
  }

  private void lapse(String id) {
    scene.bySystem(() -> scene.use(LapseOverdue.class).lapse(id));
  }
}
