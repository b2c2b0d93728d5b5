package org.imprimatur.submission.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubmissionTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(60);
  private static final Set<State> UNDECIDED =
      Set.of(State.DRAFT, State.SCREENING, State.IN_REVIEW, State.CHANGES_REQUESTED, State.LAPSED);

  private final Submission draft = Submission.begin("s", "ana", by("bo", "cy"), NOON);

  @Test
  void a_draft_begins_without_a_revision_and_waits_for_nothing() {
    assertEquals(State.DRAFT, draft.state());
    assertEquals(0, draft.revision());
    assertEquals(Optional.empty(), draft.contentHash());
    assertEquals(Pending.NOTHING, draft.pending());
    assertEquals(new Submission.Dates(NOON, NOON), draft.dates());
  }

  @Test
  void the_first_author_comes_first_and_the_others_as_they_are_named() {
    assertEquals(List.of("ana"), draft.authors());
    assertEquals(List.of("ana", "bo", "cy"), draft.joinedBy("cy", NOON).joinedBy("bo", NOON).authors());
  }

  @Test
  void an_author_who_is_named_as_a_co_author_too_is_one_person() {
    var twice = Submission.begin("s", "ana", by("ana", "bo", "bo"), NOON).joinedBy("bo", NOON);
    assertEquals(List.of("ana", "bo"), twice.authors());
    assertEquals(List.of("bo"), twice.signed().coAuthors());
    assertFalse(twice.asks("ana"));
  }

  @Test
  void who_is_named_is_asked_until_they_agree_or_leave() {
    assertEquals(List.of("bo", "cy"), draft.asked());
    assertEquals(List.of("cy"), draft.joinedBy("bo", NOON).asked());
    assertEquals(List.of("bo"), draft.leftBy("cy", NOON).asked());
    assertFalse(draft.asks("dan"));
  }

  @Test
  void only_those_who_agreed_are_shown() {
    assertEquals(List.of("cy"), draft.joinedBy("cy", NOON).signed().coAuthors());
    assertEquals(List.of(), draft.joinedBy("cy", NOON).signed(by("dan")).coAuthors());
  }

  @Test
  void who_left_may_not_vote_on_what_they_wrote() {
    var left = draft.joinedBy("bo", NOON).leftBy("bo", LATER);
    assertFalse(left.writtenBy("bo"));
    assertTrue(left.excludes("bo"));
    assertEquals(List.of("cy"), left.content().coAuthors());
  }

  @Test
  void who_declines_before_agreeing_has_written_nothing() {
    assertFalse(draft.leftBy("bo", NOON).excludes("bo"));
  }

  @Test
  void an_edit_takes_those_off_who_are_no_longer_named() {
    var edited = draft.joinedBy("bo", NOON).edited(by("cy"), "eve", LATER);
    assertEquals(List.of("ana"), edited.authors());
    assertTrue(edited.excludes("eve"));
    assertEquals(new Submission.Dates(NOON, LATER), edited.dates());
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void a_co_author_may_agree_until_the_text_is_decided_on(State state) {
    assertEquals(UNDECIDED.contains(state), draft.moved(state, NOON).joinable());
  }

  @Test
  void on_hold_it_stands_where_it_goes_back_to() {
    var hold = new Submission.Hold(State.IN_REVIEW, "hal", "why", NOON, Set.of());
    var held = draft.moved(State.ON_HOLD, NOON).held(Optional.of(hold));
    assertEquals(State.IN_REVIEW, held.stands());
    assertTrue(held.joinable());
    assertEquals(State.ON_HOLD, held.held(Optional.empty()).stands());
  }

  @Test
  void a_hold_is_over_at_its_moment_and_not_before() {
    var hold = new Submission.Hold(State.DRAFT, "hal", "why", NOON, Set.of());
    assertFalse(hold.over(NOON.minusNanos(1)));
    assertTrue(hold.over(NOON));
  }

  @Test
  void a_hold_kept_before_anybody_could_ask_was_asked_by_nobody() {
    assertEquals(Set.of(), new Submission.Hold(State.DRAFT, "hal", "why", NOON, null).liftAskedBy());
  }

  @Test
  void what_it_waits_for_does_not_push_out_what_else_it_waits_for() {
    var hold = Optional.of(new Submission.Hold(State.DRAFT, "hal", "why", NOON, Set.of()));
    var waiting = draft.dueBy(Optional.of(LATER)).held(hold).withdrawalAskedBy(Set.of("ana"));
    assertEquals(new Pending(hold, Set.of("ana"), Optional.of(LATER)), waiting.pending());
    assertEquals(new Pending(Optional.empty(), Set.of("ana"), Optional.of(LATER)),
        waiting.held(Optional.empty()).pending());
    assertEquals(new Pending(hold, Set.of("ana"), Optional.empty()), waiting.dueBy(Optional.empty()).pending());
  }

  @Test
  void to_wait_for_something_is_no_change_of_the_post() {
    var waiting = draft.dueBy(Optional.of(LATER)).withdrawalAskedBy(Set.of("ana")).signedFor(Set.of("li"));
    assertEquals(draft.dates(), waiting.dates());
    assertEquals(Set.of("li"), waiting.authorship().signers());
  }

  @Test
  void a_frozen_copy_is_its_newest_revision() {
    var copy = Revision.freeze("s", 3, by(), "Ana", List.of(), new Screening("v", List.of()), LATER);
    var frozen = draft.frozen(copy);
    assertEquals(3, frozen.revision());
    assertEquals(Optional.of(copy.contentHash()), frozen.contentHash());
    assertEquals(new Submission.Dates(NOON, LATER), frozen.dates());
  }

  private static Content by(String... others) {
    return new Content(Kind.POST, Voice.MEMBER, new Content.Words("", "Text", Map.of(), List.of(), Content.ENGLISH),
        new Content.Outlets(Set.of(), Optional.empty()), new Content.References(List.of(), List.of()),
        new Content.Statements(Declarations.OPEN, Map.of(), List.of(), Map.of()), List.of(others));
  }
}
