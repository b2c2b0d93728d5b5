package org.imprimatur.hold.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.CanonicalJson;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.screening.application.AtOnce;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EndHoldsTest {

  private static final Duration A_DAY = Duration.ofHours(25);

  private final Scene scene = new Scene();

  @AfterEach
  void the_rules_work_again() {
    AtOnce.failing(false);
  }

  @Test
  void a_hold_is_over_at_its_time_and_not_before() {
    var id = held();
    assertEquals(List.of(), over());
    scene.later(A_DAY);
    assertEquals(List.of(id), over());
    end(id);
    assertEquals(List.of(), over());
  }

  @Test
  void a_hold_that_is_not_over_is_not_ended() {
    var id = held();
    var before = scene.post(id);
    end(id);
    assertEquals(before, scene.post(id));
    assertEquals(List.of(), scene.actors(id, "submission.resumed"));
  }

  @Test
  void the_post_goes_on_where_it_stood_and_the_log_says_why() {
    var id = held();
    scene.later(A_DAY);
    end(id);
    assertEquals(State.IN_REVIEW, scene.post(id).state());
    assertEquals(Optional.empty(), scene.post(id).hold());
    assertEquals(List.of("system"), scene.actors(id, "submission.resumed"));
    assertEquals(CanonicalJson.of(Map.of("from", "ON_HOLD", "to", "IN_REVIEW", "reason", "REVIEW_BY")),
        scene.facts(id, "submission.resumed"));
  }

  @Test
  void its_authors_and_who_held_it_are_told_and_nobody_else() {
    var id = scene.inReview(false, "clinical");
    scene.held("reviewer", id);
    scene.later(A_DAY);
    end(id);
    for (var who : List.of("member", "clinical", "reviewer")) {
      assertEquals(List.of(Notice.Kind.HOLD_ENDED), scene.told(who, id), who);
    }
    for (var who : List.of("chair", "publisher", "privacy", "system")) {
      assertEquals(List.of(), scene.told(who, id), who);
    }
  }

  @Test
  void a_post_whose_check_still_fails_is_held_again_and_the_officers_are_told_too() {
    var id = held();
    scene.later(A_DAY);
    AtOnce.failing(true);
    end(id);
    assertEquals(State.ON_HOLD, scene.post(id).state());
    assertEquals("SCREENING_FAILED", scene.post(id).hold().orElseThrow().reason());
    for (var who : List.of("member", "reviewer", "chair", "publisher")) {
      assertEquals(List.of(Notice.Kind.HELD_AGAIN), scene.told(who, id), who);
    }
    assertEquals(List.of(), scene.told("privacy", id));
  }

  @Test
  void a_post_whose_time_passed_during_the_hold_lapses() {
    var id = scene.inReview(false);
    scene.later(Duration.ofHours(60));
    scene.held("reviewer", id);
    scene.later(A_DAY);
    end(id);
    assertEquals(State.LAPSED, scene.post(id).state());
    assertEquals(List.of(Notice.Kind.HOLD_ENDED), scene.told("member", id));
  }

  @Test
  void a_hold_of_the_systems_ends_after_an_hour_and_the_text_is_screened_then() {
    var id = scene.begun(false);
    AtOnce.failing(true);
    scene.submitted(id);
    AtOnce.failing(false);
    scene.later(Duration.ofMinutes(61));
    assertEquals(List.of(id), over());
    end(id);
    assertEquals(State.IN_REVIEW, scene.post(id).state());
    assertEquals(List.of(Notice.Kind.HOLD_ENDED), scene.told("member", id));
  }

  @Test
  void what_was_lifted_meanwhile_or_is_not_there_is_left_alone() {
    var id = held();
    scene.later(A_DAY);
    scene.lifted("reviewer", id);
    end(id);
    end("no such post");
    assertEquals(List.of("reviewer"), scene.actors(id, "submission.resumed"));
    assertEquals(List.of(), scene.told("member", id));
  }

  @Test
  void of_several_the_one_that_was_over_first_comes_first() {
    var first = held();
    scene.later(Duration.ofHours(1));
    var second = held();
    scene.later(A_DAY);
    assertEquals(List.of(first, second), over());
  }

  private String held() {
    var id = scene.inReview(false);
    scene.held("reviewer", id);
    return id;
  }

  private List<String> over() {
    return scene.stored(tables -> scene.use(EndHolds.class).over());
  }

  private void end(String id) {
    scene.bySystem(() -> scene.use(EndHolds.class).end(id));
  }
}
