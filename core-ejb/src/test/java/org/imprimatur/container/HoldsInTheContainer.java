package org.imprimatur.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.imprimatur.review.application.HoldSubmission;
import org.imprimatur.workflow.model.Code;
import org.imprimatur.workflow.model.Refusal;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

/** A failed check holds a post; it never passes it. */
interface HoldsInTheContainer {

  @Test
  default void a_screening_that_fails_holds_the_post_until_it_succeeds() throws Exception {
    BrokenRule.MENDED.set(false);
    var submitted = Society.submit("This post trips the " + BrokenRule.WORD + ".");
    var id = submitted.submission().id();
    assertEquals(Optional.of(Code.SCREENING_FAILED), submitted.stopped().map(Refusal::code));
    assertEquals(State.ON_HOLD, Society.now(id).state());

    Society.as(Society.CHAIR);
    assertEquals(State.ON_HOLD, Beans.get(HoldSubmission.class).lift(id).answer().orElseThrow().state());

    BrokenRule.MENDED.set(true);
    assertEquals(State.IN_REVIEW, Beans.get(HoldSubmission.class).lift(id).answer().orElseThrow().state());
    assertEquals(Optional.empty(), Society.now(id).hold());
  }

  @Test
  default void a_post_on_hold_takes_no_votes_and_goes_on_where_it_stood() throws Exception {
    var id = Society.submit("Measure something, and change the plan.").submission().id();
    Society.as(Society.VOTERS.get(0));
    Beans.get(HoldSubmission.class).hold(id, "I want to check a name.");
    assertEquals(Optional.of(Code.ROUND_CLOSED), Society.approve(Society.VOTERS.get(1), id).objection().map(Refusal::code));
    Society.as(Society.VOTERS.get(0));
    assertEquals(State.IN_REVIEW, Beans.get(HoldSubmission.class).lift(id).answer().orElseThrow().state());
    assertEquals(State.IN_REVIEW, Society.approve(Society.VOTERS.get(1), id).answer().orElseThrow().state());
  }
}
