package org.imprimatur.submission.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.CanonicalJson;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.screening.application.ScreeningFailed;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submitted;
import org.imprimatur.workflow.model.Case;
import org.imprimatur.workflow.model.Fact;
import org.imprimatur.workflow.model.Party;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HoldForScreeningTest {

  private final Scene scene = new Scene();

  @ParameterizedTest
  @EnumSource(Objection.class)
  void the_hold_is_the_systems_and_says_what_spoke_against_the_post(Objection objection) {
    var id = scene.inReview(false);
    var held = because(objection, scene.post(id)).orElseThrow();
    var hold = held.hold().orElseThrow();
    assertEquals(State.ON_HOLD, scene.post(id).state());
    assertEquals(List.of("system", objection.name(), "IN_REVIEW"),
        List.of(hold.holder(), hold.reason(), hold.before().name()));
    assertEquals(List.of("system"), scene.actors(id, "submission.held"));
    assertEquals(CanonicalJson.of(Map.of("from", "IN_REVIEW", "to", "ON_HOLD", "reason", objection.name())),
        scene.facts(id, "submission.held"));
  }

  @ParameterizedTest
  @CsvSource({"SCREENING_FAILED, 1", "POLICY_BLOCKS_NOW, 24", "HASH_DIFFERS, 24"})
  void a_failure_is_looked_at_soon_and_the_rest_within_a_day(Objection objection, int hours) {
    var id = scene.inReview(false);
    var began = scene.clock();
    var until = because(objection, scene.post(id)).orElseThrow().hold().orElseThrow().reviewBy();
    assertEquals(hours, Duration.between(began, until).toHours());
  }

  @Test
  void what_nobody_can_hold_is_not_held_and_nothing_is_written_down() {
    var id = scene.inReview(false);
    scene.done("member", () -> scene.use(RecallSubmission.class).recall(id));
    var before = scene.post(id);
    assertEquals(Optional.empty(), because(Objection.HASH_DIFFERS, before));
    assertEquals(before, scene.post(id));
    assertEquals(List.of(), scene.actors(id, "submission.held"));
  }

  @Test
  void a_hold_that_is_there_already_stays_as_it_is() {
    var id = scene.inReview(false);
    scene.held("reviewer", id);
    var before = scene.post(id);
    assertEquals(Optional.empty(), because(Objection.HASH_DIFFERS, before));
    assertEquals(before, scene.post(id));
  }

  @Test
  void a_draft_that_could_not_be_screened_is_handed_in_by_its_author_and_held_by_the_system() {
    var id = scene.begun(false);
    var author = Case.by(Set.of(Party.AUTHOR)).and(new Fact.Draft(List.of())).and(new Fact.Member(true));
    var submitted = after(id, "member", author).answer().orElseThrow();
    assertEquals(Optional.of(Code.SCREENING_FAILED), submitted.stopped().map(Refusal::code));
    assertEquals(List.of(), submitted.screening().findings());
    assertEquals(State.ON_HOLD, scene.post(id).state());
    assertEquals(List.of("member"), scene.actors(id, "submission.submitted"));
    assertEquals(List.of("system"), scene.actors(id, "submission.held"));
  }

  @Test
  void who_may_not_hand_it_in_does_not_do_so_because_the_screening_failed() {
    var id = scene.begun(false);
    var before = scene.post(id);
    var voter = Case.by(Set.of(Party.VOTER)).and(new Fact.Draft(List.of())).and(new Fact.Member(true));
    assertEquals(Optional.of(Code.NOT_ALLOWED), after(id, "reviewer", voter).objection().map(Refusal::code));
    var lapsed = Case.by(Set.of(Party.AUTHOR)).and(new Fact.Draft(List.of())).and(new Fact.Member(false));
    assertEquals(Optional.of(Code.GUARD_NOT_MET), after(id, "member", lapsed).objection().map(Refusal::code));
    assertEquals(before, scene.post(id));
  }

  @Test
  void of_a_failure_the_class_is_told_and_never_its_words() {
    var failed = new ScreeningFailed(new TimeoutException("My patient rang me up."));
    assertEquals("java.util.concurrent.TimeoutException", HoldForScreening.cause(failed));
    assertEquals("java.lang.IllegalStateException",
        HoldForScreening.cause(new IllegalStateException("My patient rang me up.")));
  }

  private Optional<Submission> because(Objection objection, Submission post) {
    return scene.stored(tables -> scene.use(HoldForScreening.class).because(objection, post));
  }

  private Decision<Submitted> after(String id, String who, Case read) {
    var post = scene.post(id);
    var person = scene.person(who);
    var failure = new IllegalStateException("the rule is broken");
    return scene.stored(tables -> scene.use(HoldForScreening.class).after(failure, post, person, read));
  }
}
