package org.imprimatur.workflow.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.imprimatur.channel.model.Unfit;
import org.imprimatur.kernel.model.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuardTest {

  @ParameterizedTest
  @EnumSource(Guard.class)
  void each_guard_is_met_by_a_fact_that_shows_it(Guard guard) {
    var read = Case.bySystem().and(Cases.met(guard));
    assertTrue(guard.met(read));
    assertFalse(guard.refuted(read));
  }

  @ParameterizedTest
  @EnumSource(Guard.class)
  void each_guard_is_refuted_by_a_fact_that_shows_the_contrary(Guard guard) {
    var read = Case.bySystem().and(Cases.unmet(guard));
    assertFalse(guard.met(read));
    assertTrue(guard.refuted(read));
  }

  @ParameterizedTest
  @EnumSource(Guard.class)
  void no_guard_is_met_or_refuted_by_what_was_not_read(Guard guard) {
    assertFalse(guard.met(Case.bySystem()));
    assertFalse(guard.refuted(Case.bySystem()));
    assertFalse(guard.met(Case.bySystem().and(Optional.empty())));
  }

  @Test
  void what_was_read_last_of_a_kind_counts() {
    var read = Case.bySystem().and(Cases.unmet(Guard.CLEAN)).and(Cases.met(Guard.CLEAN));
    assertTrue(Guard.CLEAN.met(read));
    assertEquals(Optional.of(Cases.met(Guard.CLEAN)), read.fact(Fact.Screened.class));
  }

  @Test
  void a_screening_that_did_not_finish_asks_for_no_answer_and_is_not_clean() {
    var read = Case.bySystem().and(Fact.Screened.unfinished());
    assertTrue(Guard.ANSWERED.met(read) && Guard.WITHIN_LIMITS.met(read), "T1 lets it in, to be held");
    assertFalse(Guard.SCREENED.met(read) || Guard.CLEAN.met(read), "nothing lets it on");
    assertFalse(Guard.BLOCKED.met(read), "and nothing sends it back");
  }

  @Test
  void what_blocks_is_bounced_before_its_answers_are_asked_for() {
    var read = Case.bySystem().and(Fact.Screened.finished(1, 1, List.of()));
    assertTrue(Guard.ANSWERED.met(read));
    assertTrue(Guard.BLOCKED.met(read));
  }

  @Test
  void what_is_screened_again_is_bounced_for_answers_and_lengths_too() {
    assertTrue(Guard.BLOCKED.met(Case.bySystem().and(Fact.Screened.finished(0, 1, List.of()))));
    assertTrue(
        Guard.BLOCKED.met(Case.bySystem().and(Fact.Screened.finished(0, 0, List.of(Sentence.of(Unfit.NO_WORDS))))));
  }

  @Test
  void a_hold_is_lifted_by_its_holder_or_two_officers_or_the_time() {
    assertTrue(lifts(Fact.Lift.askedBy(true, 0)));
    assertTrue(lifts(Fact.Lift.askedBy(false, 2)));
    assertFalse(lifts(Fact.Lift.askedBy(false, 1)));
    assertTrue(lifts(Fact.Lift.at(Cases.NOW, Cases.NOW)));
    assertFalse(lifts(Fact.Lift.at(Cases.NOW, Cases.NOW.plusMillis(1))));
  }

  @Test
  void nothing_is_withdrawn_by_two_officers_or_by_its_author_alone() {
    assertFalse(withdraws(new Fact.Askers(false, false, 2)));
    assertFalse(withdraws(new Fact.Askers(true, false, 0)));
  }

  @Test
  void a_second_officer_asks_in_the_place_of_an_author_who_is_gone() {
    assertTrue(withdraws(new Fact.Askers(false, true, 2)));
    assertFalse(withdraws(new Fact.Askers(false, true, 1)), "one officer is not two");
    assertTrue(withdraws(new Fact.Askers(true, true, 1)), "who asked before the account was closed has asked");
  }

  @Test
  void nothing_lapses_without_a_latest_moment() {
    assertFalse(Guard.OVERDUE.met(Case.bySystem().and(new Fact.Deadline(Cases.NOW, Optional.empty()))));
  }

  @Test
  void an_appeal_is_heard_once() {
    assertFalse(Guard.WITHIN_APPEAL.met(Case.bySystem().and(new Fact.Appeal(Cases.NOW, Cases.NOW, 1, 1))));
  }

  @ParameterizedTest
  @EnumSource(value = State.class, names = {"RELEASED", "CORRECTING"})
  void what_is_out_cannot_be_taken_back(State state) {
    assertFalse(Guard.NOTHING_OUT.met(Case.bySystem().and(new Fact.Stands(state))));
  }

  private static boolean withdraws(Fact.Askers asked) {
    return Guard.TWO_PERSONS.met(Case.bySystem().and(asked));
  }

  private static boolean lifts(Fact.Lift asked) {
    return Guard.LIFT_AGREED.met(Case.bySystem().and(asked));
  }
}
