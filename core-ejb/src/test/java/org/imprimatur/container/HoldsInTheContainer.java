package org.imprimatur.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.container.BrokenRule.Mood;
import org.imprimatur.hold.application.HoldSubmission;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.platform.application.StrictJson;
import org.imprimatur.release.application.ReleaseDue;
import org.imprimatur.review.application.CastVote;
import org.imprimatur.screening.application.ScreenText;
import org.imprimatur.screening.model.Question;
import org.imprimatur.submission.application.Objection;
import org.imprimatur.submission.application.PreviewDraft;
import org.imprimatur.submission.model.Submission.Hold;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A failed check holds a post, at submit, at a vote and at the release; it never passes it. */
interface HoldsInTheContainer {

  String TRIPS = "This post trips the " + BrokenRule.WORD + ".";

  /** As many as screen at once, so that each has screened before. */
  int THREADS = 16;

  @AfterEach
  default void mend() {
    BrokenRule.MOOD.set(Mood.MENDED);
  }

  @Test
  default void a_screening_that_fails_or_never_ends_holds_the_post_until_it_succeeds() throws Exception {
    for (var mood : EnumSet.of(Mood.THROWS, Mood.OVERFLOWS, Mood.NEVER_ENDS)) {
      BrokenRule.MOOD.set(mood);
      var submitted = Society.submit(TRIPS);
      var id = submitted.submission().id();
      assertEquals(Optional.of(Code.SCREENING_FAILED), submitted.stopped().map(Refusal::code), mood::name);
      assertEquals(State.ON_HOLD, Society.now(id).state());

      assertEquals(State.ON_HOLD, Society.lift(id).state(), mood::name);
      BrokenRule.MOOD.set(Mood.MENDED);
      assertEquals(State.IN_REVIEW, Society.lift(id).state());
      assertEquals(Optional.empty(), Society.now(id).hold());
    }
  }

  @Test
  default void a_vote_on_a_text_that_cannot_be_screened_is_not_taken_and_holds_the_post() throws Exception {
    for (var mood : EnumSet.of(Mood.THROWS, Mood.NEVER_ENDS)) {
      var id = Society.submit(TRIPS).submission().id();
      BrokenRule.MOOD.set(mood);
      var vote = Society.approve(Society.VOTERS.get(0), id).answer().orElseThrow();
      assertEquals(Optional.of(Code.SCREENING_FAILED), vote.stopped().map(Refusal::code), mood::name);
      assertEquals(0, vote.tally().approvals());
      assertEquals(State.ON_HOLD, Society.now(id).state());

      BrokenRule.MOOD.set(Mood.MENDED);
      assertEquals(State.IN_REVIEW, Society.lift(id).state());
      var again = Society.approve(Society.VOTERS.get(0), id).answer().orElseThrow();
      assertEquals(1, again.tally().approvals());
      assertEquals(Optional.empty(), again.stopped());
    }
  }

  @Test
  default void a_vote_on_a_text_that_the_policy_blocks_by_now_holds_the_post() throws Exception {
    var id = Society.submit(TRIPS).submission().id();
    BrokenRule.MOOD.set(Mood.BLOCKS);
    var vote = Society.approve(Society.VOTERS.get(0), id).answer().orElseThrow();
    assertEquals(Optional.of(Code.SCREENING_BLOCKED), vote.stopped().map(Refusal::code));
    assertEquals(Optional.of(Objection.POLICY_BLOCKS_NOW.name()), Society.now(id).hold().map(Hold::reason));
  }

  @Test
  default void a_vote_against_a_text_needs_no_screening() throws Exception {
    var id = Society.submit(TRIPS).submission().id();
    BrokenRule.MOOD.set(Mood.THROWS);
    var vote = Society.askForChanges(Society.VOTERS.get(0), id).answer().map(CastVote.Result::state);
    assertEquals(Optional.of(State.CHANGES_REQUESTED), vote);
  }

  @Test
  default void a_post_that_cannot_be_screened_at_its_release_is_held_and_not_sent() throws Exception {
    for (var mood : EnumSet.of(Mood.THROWS, Mood.NEVER_ENDS, Mood.BLOCKS)) {
      var id = Society.submit(TRIPS, Optional.of(Instant.now().plus(30, ChronoUnit.DAYS))).submission().id();
      Society.VOTERS.subList(0, 2).forEach(voter -> approve(voter, id));
      assertEquals(State.APPROVED, Society.now(id).state());
      BrokenRule.MOOD.set(mood);
      Beans.get(ReleaseDue.class).release(id);
      assertEquals(State.ON_HOLD, Society.now(id).state(), mood::name);
      assertEquals(Optional.of(State.APPROVED), Society.now(id).hold().map(Hold::before));
      BrokenRule.MOOD.set(Mood.MENDED);
    }
  }

  @Test
  default void words_for_one_channel_are_screened_again_at_the_vote_and_at_the_release() throws Exception {
    var voted = Society.submitFor(ChannelId.WEB, TRIPS, Optional.empty()).submission().id();
    BrokenRule.MOOD.set(Mood.BLOCKS);
    var vote = Society.approve(Society.VOTERS.get(0), voted).answer().orElseThrow();
    assertEquals(Optional.of(Code.SCREENING_BLOCKED), vote.stopped().map(Refusal::code));

    BrokenRule.MOOD.set(Mood.MENDED);
    var approved =
        Society.submitFor(ChannelId.WEB, TRIPS, Optional.of(Instant.now().plus(30, ChronoUnit.DAYS))).submission().id();
    Society.VOTERS.subList(0, 2).forEach(voter -> approve(voter, approved));
    BrokenRule.MOOD.set(Mood.BLOCKS);
    Beans.get(ReleaseDue.class).release(approved);
    assertEquals(State.ON_HOLD, Society.now(approved).state());
  }

  @Test
  default void a_post_that_is_screened_late_goes_to_nobody_when_a_channel_does_not_take_it() throws Exception {
    BrokenRule.MOOD.set(Mood.THROWS);
    var id = Society.submit(TRIPS + " It is long.".repeat(60)).submission().id();
    assertEquals(State.ON_HOLD, Society.now(id).state());
    BrokenRule.MOOD.set(Mood.MENDED);
    assertEquals(State.DRAFT, Society.lift(id).state());
  }

  @Test
  default void a_preview_that_cannot_be_screened_says_so_and_the_author_goes_on() throws Exception {
    Society.found();
    Society.as(Society.AUTHOR);
    for (var mood : List.of(Mood.THROWS, Mood.NEVER_ENDS)) {
      BrokenRule.MOOD.set(mood);
      var preview = Beans.get(PreviewDraft.class).of(Society.content(TRIPS, Optional.empty()));
      assertEquals(Optional.of(Code.SCREENING_FAILED), preview.objection().map(Refusal::code), mood::name);
    }
    BrokenRule.MOOD.set(Mood.MENDED);
    assertTrue(Beans.get(PreviewDraft.class).of(Society.content(TRIPS, Optional.empty())).answer().isPresent());
  }

  @Test
  default void a_text_alone_that_cannot_be_screened_is_not_answered_as_clean() throws Exception {
    Society.found();
    Society.as(Society.AUTHOR);
    for (var mood : List.of(Mood.THROWS, Mood.NEVER_ENDS)) {
      BrokenRule.MOOD.set(mood);
      var answer = Beans.get(ScreenText.class).screen(question(), "en");
      assertEquals(Optional.of(Code.SCREENING_FAILED), answer.objection().map(Refusal::code), mood::name);
    }
    BrokenRule.MOOD.set(Mood.MENDED);
    assertTrue(Beans.get(ScreenText.class).screen(question(), "en").answer().isPresent());
  }

  @Test
  default void who_asked_first_takes_nothing_along_that_the_threads_read_with() throws Exception {
    Society.found();
    Society.as(Society.AUTHOR);
    for (int n = 0; n < 3 * THREADS; n++) {
      assertEquals(Optional.empty(), Beans.get(ScreenText.class).screen(question(), "en").objection(), "text " + n);
    }
  }

  @Test
  default void a_post_on_hold_takes_no_votes_and_goes_on_where_it_stood() throws Exception {
    var id = Society.submit("Measure something, and change the plan.").submission().id();
    Society.as(Society.VOTERS.get(0));
    Beans.get(HoldSubmission.class).hold(id, "I want to check a name.");
    assertEquals(Optional.of(Code.ROUND_CLOSED),
        Society.approve(Society.VOTERS.get(1), id).objection().map(Refusal::code));
    Society.as(Society.VOTERS.get(0));
    assertEquals(State.IN_REVIEW, Beans.get(HoldSubmission.class).lift(id).answer().orElseThrow().state());
    assertEquals(State.IN_REVIEW, Society.approve(Society.VOTERS.get(1), id).answer().orElseThrow().state());
  }

  private static void approve(String voter, String id) {
    try {
      assertEquals(Optional.empty(), Society.approve(voter, id).answer().orElseThrow().stopped());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static Question question() {
    return StrictJson.as(StrictJson.body("{\"text\": \"%s\"}".formatted(TRIPS).getBytes(UTF_8)), Question.class);
  }
}
