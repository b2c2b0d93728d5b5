package org.imprimatur.histories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.committee.model.Role;
import org.imprimatur.histories.Step.Kind;
import org.imprimatur.release.application.PlanRelease;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.store.MemoryStore;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

/** What chance found once in a hundred thousand histories, kept. */
class FoundTest {

  private static final int WRITER = World.PEOPLE.indexOf("writer");
  private static final int REVIEWER = World.PEOPLE.indexOf("reviewer");
  private static final int MEMBER = World.PEOPLE.indexOf("member");
  private static final int CHAIR = World.PEOPLE.indexOf("chair");
  private static final int CLINICAL = World.PEOPLE.indexOf("clinical");

  @Test
  void a_decline_of_somebody_who_then_becomes_an_author_counts_no_more() {
    var world = World.asItIs();
    Stream.of(
        step(Kind.BEGIN, WRITER, Verdict.APPROVE), step(Kind.SUBMIT, WRITER, Verdict.APPROVE),
        step(Kind.VOTE, CLINICAL, Verdict.DECLINE),
        step(Kind.ACCEPT, CLINICAL, Verdict.APPROVE), step(Kind.VOTE, REVIEWER, Verdict.DECLINE))
        .forEach(world::take);
    assertEquals(State.IN_REVIEW, world.ledger.posts.values().iterator().next().state,
        () -> String.join("\n", world.story));
  }

  @Test
  void an_officer_who_saves_what_stands_already_has_written_nothing_and_may_confirm() {
    var world = World.asItIs();
    Stream.of(policy(Kind.DRAFT_POLICY, CHAIR), policy(Kind.FORCE_POLICY, CHAIR), becomesChair(MEMBER),
        policy(Kind.DRAFT_POLICY, MEMBER), policy(Kind.FORCE_POLICY, MEMBER)).forEach(world::take);
    assertEquals(House.STRICT, world.ledger.policy, () -> String.join("\n", world.story));
  }

  @Test
  void whoever_signs_for_a_trainee_leaves_their_own_role_vacant_and_the_log_says_so() {
    var world = World.asItIs();
    Stream.of(apt(Kind.BEGIN, 4, Word.PATIENT, 0), apt(Kind.SUBMIT, 0, Word.SLEEP, 0),
        new Step(Kind.EDIT, 6, 0, true, words(Word.SLEEP), Verdict.RECUSE, 0), apt(Kind.TIME, 0, Word.SLEEP, 3),
        apt(Kind.EDIT, 0, Word.SLEEP, 0), apt(Kind.SUBMIT, 0, Word.SLEEP, 0), apt(Kind.EDIT, 0, Word.SLEEP, 2))
        .forEach(world::take);
    assertEquals(State.SCREENING, world.ledger.posts.values().iterator().next().state,
        () -> String.join("\n", world.story));
  }

  private static Step apt(Kind kind, int who, Word word, int much) {
    return new Step(kind, who, 0, true, words(word), Verdict.APPROVE, much);
  }

  @Test
  void who_comes_into_a_vacant_role_is_named_for_it_and_the_post_goes_on() {
    var world = World.asItIs();
    var words = new Wording(Word.SLEEP, Optional.empty(), Optional.empty(), Optional.empty(), true, List.of("reviewer"),
        true, 0);
    Stream.of(new Step(Kind.BEGIN, CHAIR, 0, false, words, Verdict.APPROVE, 0), apt(Kind.SUBMIT, 0, Word.SLEEP, 0),
        becomesChair(CLINICAL), new Step(Kind.ACCEPT, REVIEWER, 0, false, words, Verdict.APPROVE, 0),
        apt(Kind.NAME, 2, Word.SLEEP, 0)).forEach(world::take);
    assertEquals(State.IN_REVIEW, world.ledger.posts.values().iterator().next().state,
        () -> String.join("\n", world.story));
  }

  @Test
  void a_trainees_own_supervisor_signs_without_a_seat() {
    var world = World.asItIs();
    Stream.of(apt(Kind.BEGIN, 4, Word.PATIENT, 0),
        new Step(Kind.ROLE, 8, 0, false, words(Word.SLEEP), Verdict.APPROVE, 0),
        apt(Kind.SUBMIT, 0, Word.SLEEP, 0)).forEach(world::take);
    assertEquals(State.IN_REVIEW, world.ledger.posts.values().iterator().next().state,
        () -> String.join("\n", world.story));
  }

  @Test
  void who_lost_the_seat_and_signs_for_the_trainee_lifts_the_hold_that_they_put() {
    var world = World.asItIs();
    Stream.of(apt(Kind.BEGIN, 4, Word.PATIENT, 0), apt(Kind.SUBMIT, 0, Word.SLEEP, 0),
        apt(Kind.HOLD, 6, Word.SLEEP, 0), new Step(Kind.ROLE, 8, 0, true, words(Word.SLEEP), Verdict.APPROVE, 0),
        apt(Kind.LIFT, 2, Word.SLEEP, 0)).forEach(world::take);
    assertTrue(world.story.contains("  supervisor lifts the hold of post 1"), () -> String.join("\n", world.story));
    assertEquals(State.IN_REVIEW, world.ledger.posts.values().iterator().next().state,
        () -> String.join("\n", world.story));
  }

  @Test
  void two_who_hear_the_same_news_may_both_save_the_post() {
    for (int order = 0; order < 8; order++) {
      var world = new World(new MemoryStore(), Map.of(PlanRelease.class, Planted.AlsoSaves.class),
          EnumSet.allOf(Invariant.class), true);
      Stream.of(apt(Kind.BEGIN, 0, Word.SLEEP, 0), apt(Kind.SUBMIT, 0, Word.SLEEP, 0),
          apt(Kind.VOTE, 1, Word.SLEEP, 0), apt(Kind.VOTE, 2, Word.SLEEP, 0)).forEach(world::take);
      assertEquals(State.APPROVED, world.ledger.posts.values().iterator().next().state,
          () -> String.join("\n", world.story));
    }
  }

  private static Step policy(Kind kind, int who) {
    return new Step(kind, who, 0, false, words(Word.SLEEP), Verdict.APPROVE, 1);
  }

  private static Step becomesChair(int who) {
    return new Step(Kind.ROLE, who, 0, false, words(Word.SLEEP), Verdict.APPROVE, Deed.GIVEN.indexOf(Role.CHAIR));
  }

  private static Step step(Kind kind, int who, Verdict verdict) {
    return new Step(kind, who, 0, false, words(Word.SLEEP), verdict, 0);
  }

  private static Wording words(Word word) {
    return new Wording(word, Optional.empty(), Optional.empty(), Optional.empty(), false, List.of("clinical"),
        true, 0);
  }
}
