package org.imprimatur.submission.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.imprimatur.committee.model.Role;
import org.imprimatur.disclaimer.model.Catalogue;
import org.imprimatur.disclaimer.model.Disclaimer;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.histories.Saying;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.CanonicalJson;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.screening.application.AtOnce;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submitted;
import org.imprimatur.words.English;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmitForReviewTest {

  private final Scene scene = new Scene();

  @AfterEach
  void the_rules_work_again() {
    AtOnce.failing(false);
  }

  @ParameterizedTest
  @CsvSource({"visitor, NOT_FOUND", "reviewer, NOT_FOUND", "clinical, NOT_FOUND", "auditor, NOT_ALLOWED"})
  void a_draft_is_handed_in_by_its_authors(String who, Code code) {
    var id = scene.begun(false, "clinical");
    assertEquals(code, scene.refusal(who, () -> submit(id)).code());
    assertEquals(State.DRAFT, scene.post(id).state());
  }

  @Test
  void a_co_author_who_has_agreed_and_is_a_member_hands_it_in() {
    var id = scene.begun(false, "clinical", "privacy");
    scene.accepted("clinical", id);
    scene.accepted("privacy", id);
    assertEquals(Code.GUARD_NOT_MET, scene.refusal("clinical", () -> submit(id)).code());
    scene.done("privacy", () -> submit(id));
    assertEquals(List.of("privacy"), scene.actors(id, "submission.submitted"));
  }

  @Test
  void what_is_not_there_is_not_handed_in() {
    assertEquals(Code.NOT_FOUND, scene.refusal("member", () -> submit("no such post")).code());
  }

  @Test
  void a_post_is_handed_in_once() {
    var id = scene.inReview(false);
    assertEquals(Code.WRONG_STATE, scene.refusal("member", () -> submit(id)).code());
    assertEquals(1, scene.post(id).revision());
  }

  @Test
  void a_version_that_was_not_seen_is_not_handed_in() {
    var id = scene.begun(false);
    var stale = OptionalLong.of(scene.post(id).version() - 1);
    assertEquals(Code.STALE_VERSION,
        scene.refusal("member", () -> scene.use(SubmitForReview.class).submit(id, stale)).code());
    var seen = OptionalLong.of(scene.post(id).version());
    scene.done("member", () -> scene.use(SubmitForReview.class).submit(id, seen));
    assertEquals(State.IN_REVIEW, scene.post(id).state());
  }

  @Test
  void what_is_incomplete_is_refused_before_it_is_screened() {
    var id = scene.begun(Saying.undeclared());
    AtOnce.failing(true);
    assertEquals(Code.INVALID, scene.refusal("member", () -> submit(id)).code());
    assertEquals(State.DRAFT, scene.post(id).state());
  }

  @Test
  void whoever_is_no_member_any_more_hands_nothing_in() {
    var id = scene.begun(false);
    scene.becomes("member", Role.REVIEWER);
    assertEquals(Code.GUARD_NOT_MET, scene.refusal("member", () -> submit(id)).code());
    assertEquals(0, scene.post(id).revision());
  }

  @Test
  void what_a_channel_does_not_take_is_refused_and_nothing_is_frozen() {
    var id = scene.begun(Saying.plain((Saying.SLEEP + " ").repeat(30)));
    assertEquals(Code.TOO_LONG, scene.refusal("member", () -> submit(id)).code());
    assertEquals(0, scene.post(id).revision());
    assertEquals(List.of(), scene.actors(id, "submission.submitted"));
  }

  @Test
  void a_clean_text_is_frozen_and_comes_before_the_committee() {
    var id = scene.begun(false);
    var submitted = scene.done("member", () -> submit(id));
    assertEquals(Optional.empty(), submitted.stopped());
    assertEquals(State.IN_REVIEW, submitted.submission().state());
    assertEquals(scene.post(id).contentHash(), Optional.of(revision(id).contentHash()));
    assertTrue(revision(id).intact());
  }

  @Test
  void the_log_says_what_was_handed_in_and_under_which_policy_and_not_a_word_of_it() {
    var id = scene.begun(Saying.answered(Saying.CLAIM));
    scene.submitted(id);
    var screening = revision(id).screening();
    assertEquals(List.of("member"), scene.actors(id, "submission.submitted"));
    assertEquals(
        CanonicalJson.of(Map.of("from", "DRAFT", "to", "SCREENING", "revision", 1, "contentHash",
            revision(id).contentHash(), "policyVersion", screening.policyVersion(), "directoryVersion",
            screening.directoryVersion(), "outcome", "REVIEW", "findings", List.of("cite-claim-without-source"))),
        scene.facts(id, "submission.submitted"));
  }

  @Test
  void what_is_blocked_goes_back_to_its_author_with_what_was_found() {
    var id = scene.begun(Saying.plain(Saying.NUMBER));
    var submitted = scene.done("member", () -> submit(id));
    assertEquals(Optional.of(Code.SCREENING_BLOCKED), submitted.stopped().map(Refusal::code));
    assertFalse(submitted.screening().of(Severity.BLOCK).isEmpty());
    assertEquals(State.DRAFT, scene.post(id).state());
    assertEquals(List.of("member"), scene.actors(id, "submission.submitted"));
    assertEquals(List.of("system"), scene.actors(id, "submission.bounced"));
    assertEquals(Optional.empty(), scene.round(id));
  }

  @Test
  void what_asks_for_an_answer_is_shown_and_stays_a_draft_of_which_nothing_is_written_down() {
    var id = scene.begun(Saying.plain(Saying.CLAIM));
    var submitted = scene.done("member", () -> submit(id));
    assertEquals(Optional.of(Code.ANSWERS_MISSING), submitted.stopped().map(Refusal::code));
    assertFalse(submitted.screening().findings().isEmpty());
    assertEquals(0, scene.post(id).revision());
    assertEquals(List.of(), scene.actors(id, "submission.submitted"));
  }

  @Test
  void only_who_has_agreed_is_frozen_as_a_co_author() {
    var id = scene.begun(false, "clinical", "privacy");
    scene.accepted("privacy", id);
    scene.submitted(id);
    assertEquals(List.of("privacy"), revision(id).content().coAuthors());
    assertFalse(revision(id).byLine().contains("clinical"), revision(id).byLine());
  }

  @Test
  void what_cannot_be_screened_is_held_by_the_system_for_an_hour() {
    var id = scene.begun(false);
    AtOnce.failing(true);
    var submitted = scene.done("member", () -> submit(id));
    assertEquals(Optional.of(Code.SCREENING_FAILED), submitted.stopped().map(Refusal::code));
    var hold = scene.post(id).hold().orElseThrow();
    assertEquals(List.of(State.ON_HOLD, State.SCREENING), List.of(scene.post(id).state(), hold.before()));
    assertEquals("system", hold.holder());
    assertFalse(hold.reviewBy().isAfter(scene.clock().plus(Duration.ofHours(1))));
    assertEquals(0, scene.post(id).revision());
  }

  @Test
  void what_was_held_unscreened_is_screened_when_the_hold_is_lifted() {
    var id = unscreened();
    AtOnce.failing(false);
    scene.lifted("chair", id);
    scene.lifted("publisher", id);
    assertEquals(State.IN_REVIEW, scene.post(id).state());
    assertEquals(List.of("system"), scene.actors(id, "submission.screened"));
  }

  @Test
  void what_still_cannot_be_screened_is_held_again() {
    var id = unscreened();
    scene.lifted("chair", id);
    scene.lifted("publisher", id);
    assertEquals(State.ON_HOLD, scene.post(id).state());
    assertEquals(State.SCREENING, scene.post(id).hold().orElseThrow().before());
    assertEquals(List.of("system", "system"), scene.actors(id, "submission.held"));
    assertEquals(List.of(), scene.actors(id, "submission.screened"));
  }

  @Test
  void whoever_is_no_trainee_any_more_is_told_to_choose_another_voice_and_loses_nothing() {
    var id = scene.done("trainee", () -> scene.use(SaveDraft.class).create(Saying.in(Voice.TRAINEE))).id();
    scene.becomes("trainee", Role.MEMBER);
    var before = scene.post(id);
    var refusal = scene.refusal("trainee", () -> submit(id));
    assertEquals(Code.INVALID, refusal.code());
    assertEquals("This post is not complete. Please choose another voice, as its author is not a trainee.",
        English.of(refusal.sentence()));
    assertEquals(before, scene.post(id));
    var member = Saying.in(Voice.MEMBER);
    scene.done("trainee", () -> scene.use(SaveDraft.class).edit(id, before.version(), member));
    scene.done("trainee", () -> submit(id));
    assertEquals(State.IN_REVIEW, scene.post(id).state());
  }

  @Test
  void a_trainees_post_is_handed_in_in_their_voice_by_a_co_author_who_is_none() {
    var id = scene.done("trainee", () -> scene.use(SaveDraft.class).create(Saying.in(Voice.TRAINEE, "privacy"))).id();
    scene.accepted("privacy", id);
    scene.done("privacy", () -> submit(id));
    assertEquals(State.IN_REVIEW, scene.post(id).state());
  }

  @Test
  void a_text_with_a_gap_that_nothing_fills_never_comes_before_the_committee() {
    scene.with(Renderer.class, new Renderer(gaping()));
    // Said nowhere else, for what was set before with the shipped catalogue is remembered.
    var words = Saying.plain("Rest is worth a thought, even where a line has a gap.");
    var id = scene.done("trainee", () -> scene.use(SaveDraft.class).create(words)).id();
    assertEquals(Code.SCREENING_FAILED,
        scene.refusal("trainee", () -> scene.use(PreviewDraft.class).of(id, words)).code());
    var submitted = scene.done("trainee", () -> submit(id));
    assertEquals(Optional.of(Code.SCREENING_FAILED), submitted.stopped().map(Refusal::code));
    assertEquals(List.of(State.ON_HOLD, 0), List.of(scene.post(id).state(), scene.post(id).revision()));
    scene.lifted("chair", id);
    scene.lifted("publisher", id);
    assertEquals(List.of(State.ON_HOLD, 0), List.of(scene.post(id).state(), scene.post(id).revision()));
    assertEquals(Optional.empty(), scene.round(id));
  }

  /** The shipped catalogue, of which every wording lacks something that nobody knows. */
  private static Catalogue gaping() {
    return new Catalogue(Catalogue.shipped().entries().stream()
        .map(each -> new Disclaimer(each.id(), each.version(), each.order(), each.upkeep(), each.voices(),
            gaping(each.brief()), gaping(each.full())))
        .toList());
  }

  private static Disclaimer.Form gaping(Disclaimer.Form form) {
    return new Disclaimer.Form(form.placement(), form.words() + " {{NOBODY_KNOWS}}");
  }

  private String unscreened() {
    var id = scene.begun(false);
    AtOnce.failing(true);
    scene.submitted(id);
    return id;
  }

  private Decision<Submitted> submit(String id) {
    return scene.use(SubmitForReview.class).submit(id, OptionalLong.empty());
  }

  private Revision revision(String id) {
    return scene.stored(tables -> tables.submissions().revision(id, 1)).orElseThrow();
  }
}
