package org.imprimatur.review.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Role;
import org.imprimatur.histories.Saying;
import org.imprimatur.histories.Scene;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.identity.application.Lent;
import org.imprimatur.kernel.model.CanonicalJson;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.review.application.CastVote.Ballot;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.review.model.Vote;
import org.imprimatur.screening.application.AtOnce;
import org.imprimatur.submission.application.SaveDraft;
import org.imprimatur.submission.application.SubmitForReview;
import org.imprimatur.words.English;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CastVoteTest {

  private final Scene scene = new Scene();

  @AfterEach
  void the_rules_work_again() {
    AtOnce.failing(false);
  }

  @ParameterizedTest
  @CsvSource({"admin, NOT_FOUND", "trainee, NOT_FOUND", "auditor, NOT_A_VOTER", "member, VOTER_IS_AUTHOR",
    "clinical, VOTER_IS_AUTHOR"})
  void whoever_may_not_vote_is_told_as_much_as_they_may_know(String who, Code code) {
    var id = scene.inReview(false, "clinical");
    assertEquals(code, scene.refusal(who, () -> scene.cast(who, id, Verdict.APPROVE)).code());
    assertEquals(List.of(), votes(id));
  }

  @Test
  void what_a_provider_lends_neither_seats_anybody_nor_fills_a_role() {
    var lent = new Lent();
    scene.with(Authority.class, new Authority(() -> scene.use(Caller.class).person().map(lent::with)));
    var id = scene.inReview(false);
    scene.becomes("reviewer", Role.MEMBER);
    lent.lend("reviewer", Set.of(Role.REVIEWER, Role.PRIVACY));
    assertEquals(Code.NOT_A_VOTER, scene.refusal("reviewer", () -> scene.cast("reviewer", id, Verdict.APPROVE)).code());
    lent.lend("clinical", Set.of(Role.PRIVACY, Role.CHAIR));
    scene.vote("clinical", id, Verdict.APPROVE);
    var kept = scene.stored(tables -> tables.rounds().votes(tables.rounds().openFor(id).orElseThrow().id()));
    assertEquals(List.of("clinical"), kept.stream().map(Vote::voter).toList());
    assertEquals(scene.person("clinical").roles(), kept.get(0).roles());
  }

  @Test
  void a_visitor_and_a_closed_account_find_no_post() {
    var id = scene.inReview(false);
    scene.closed("reviewer");
    assertEquals(Code.NOT_FOUND, scene.refusal(null, () -> scene.cast("reviewer", id, Verdict.APPROVE)).code());
    assertEquals(Code.NOT_FOUND, scene.refusal("reviewer", () -> scene.cast("reviewer", id, Verdict.APPROVE)).code());
  }

  @Test
  void there_is_no_vote_on_a_post_that_is_not_there() {
    assertEquals(Code.NOT_FOUND, refused("no such post", Verdict.APPROVE, "", "", "hash").code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u200b"})
  void a_vote_names_the_text_that_was_read(String none) {
    var id = scene.inReview(false);
    assertEquals(Code.INVALID, refused(id, Verdict.APPROVE, "", "", none).code());
    assertEquals(List.of(), votes(id));
  }

  @Test
  void a_vote_on_the_text_of_another_post_is_not_taken() {
    var id = scene.inReview(false);
    var other = scene.inReview(Saying.plain(Saying.HELP));
    assertEquals(Code.STALE_HASH, refused(id, Verdict.APPROVE, "", "", hash(other)).code());
    assertEquals(List.of(), votes(id));
  }

  @ParameterizedTest
  @CsvSource({"CHANGES, ''", "CHANGES, \u200b", "DECLINE, ' '", "RECUSE, ''"})
  void a_verdict_that_stops_something_needs_a_reason(Verdict verdict, String none) {
    var id = scene.inReview(false);
    assertEquals(Code.REASON_MISSING, refused(id, verdict, "", none, hash(id)).code());
    assertEquals("The author will ask why. Give a reason in a sentence or two.",
        English.of(refused(id, verdict, "", none, hash(id))));
    assertEquals(State.IN_REVIEW, scene.post(id).state());
  }

  @Test
  void a_reason_and_its_code_end_somewhere() {
    var id = scene.inReview(false);
    assertEquals(Code.INVALID, refused(id, Verdict.APPROVE, "", "x".repeat(4_001), hash(id)).code());
    assertEquals(Code.INVALID, refused(id, Verdict.APPROVE, "x".repeat(201), "", hash(id)).code());
    assertEquals(Code.INVALID, refused(id, Verdict.APPROVE, "\u0007", "", hash(id)).code());
    assertEquals(List.of(), votes(id));
  }

  @Test
  void an_approval_needs_no_reason_and_is_no_decision_yet() {
    var id = scene.inReview(false);
    var hash = hash(id);
    var result = scene.done("reviewer", () -> cast(id, Verdict.APPROVE, "", "", hash));
    assertEquals(State.IN_REVIEW, result.state());
    assertEquals(1, result.tally().approvals());
    assertEquals(List.of("reviewer APPROVE"), votes(id));
  }

  @Test
  void the_approval_that_reaches_the_quorum_approves_in_the_name_of_no_one() {
    var id = scene.inReview(false);
    scene.vote("reviewer", id, Verdict.APPROVE);
    assertEquals(State.APPROVED, scene.done("privacy", () -> scene.cast("privacy", id, Verdict.APPROVE)).state());
    assertEquals(List.of("system"), scene.actors(id, "submission.approved"));
  }

  @Test
  void whoever_approves_twice_is_still_one_voter() {
    var id = scene.inReview(false);
    scene.vote("reviewer", id, Verdict.APPROVE);
    scene.vote("reviewer", id, Verdict.APPROVE);
    assertEquals(State.IN_REVIEW, scene.post(id).state());
    assertEquals(List.of("reviewer APPROVE"), votes(id));
  }

  @Test
  void a_changed_mind_takes_the_place_of_the_vote_before() {
    var id = scene.inReview(false);
    scene.vote("reviewer", id, Verdict.APPROVE);
    scene.vote("reviewer", id, Verdict.ABSTAIN);
    scene.vote("privacy", id, Verdict.APPROVE);
    assertEquals(State.IN_REVIEW, scene.post(id).state());
    assertEquals(List.of("reviewer ABSTAIN", "privacy APPROVE"), votes(id));
  }

  @Test
  void as_many_declines_as_an_approval_needs_decline() {
    var id = scene.inReview(false);
    scene.vote("reviewer", id, Verdict.DECLINE);
    assertEquals(State.IN_REVIEW, scene.post(id).state());
    scene.vote("privacy", id, Verdict.DECLINE);
    assertEquals(State.DECLINED, scene.post(id).state());
    assertEquals(List.of("system"), scene.actors(id, "submission.declined"));
  }

  @Test
  void one_request_for_changes_sends_it_back_in_the_name_of_its_voter() {
    var id = scene.inReview(false);
    var round = scene.round(id).orElseThrow();
    scene.vote("privacy", id, Verdict.CHANGES);
    assertEquals(State.CHANGES_REQUESTED, scene.post(id).state());
    assertEquals(List.of("privacy"), scene.actors(id, "submission.changes-requested"));
    assertEquals(
        CanonicalJson.of(Map.of("from", "IN_REVIEW", "to", "CHANGES_REQUESTED", "round", round.id(), "contentHash",
            round.matter().contentHash())),
        scene.facts(id, "submission.changes-requested"));
  }

  @Test
  void a_recusal_from_the_only_seat_of_a_role_has_somebody_named_for_it() {
    var id = scene.inReview(true);
    scene.vote("chair", id, Verdict.RECUSE);
    assertEquals(Set.of(Role.CHAIR), scene.round(id).orElseThrow().voters().vacant());
    assertEquals(List.of("system"), scene.actors(id, "round.waits"));
    scene.vote("reviewer", id, Verdict.APPROVE);
    scene.vote("privacy", id, Verdict.APPROVE);
    assertEquals(State.IN_REVIEW, scene.post(id).state());
  }

  @Test
  void the_log_keeps_the_digest_of_a_reason_and_the_words_stand_apart() {
    var id = scene.inReview(false);
    var hash = hash(id);
    scene.done("reviewer", () -> cast(id, Verdict.DECLINE, "SOURCE", "My patient rang me up.", hash));
    var facts = scene.facts(id, "vote.cast");
    assertFalse(facts.contains("rang"), facts);
    assertEquals(List.of("reviewer"), scene.actors(id, "vote.cast"));
    var digest = facts.replaceAll(".*\"reasonDigest\":\"(\\w+)\".*", "$1");
    var spoken = scene.stored(tables -> tables.entries().spoken(digest)).orElseThrow();
    assertEquals("SOURCE\nMy patient rang me up.", spoken.words());
  }

  @Test
  void the_log_says_what_was_voted_on_and_how_the_round_stood_then() {
    var id = scene.inReview(false);
    var round = scene.round(id).orElseThrow();
    var today =
        scene.done("reviewer", () -> cast(id, Verdict.APPROVE, "", "", round.matter().contentHash())).screening();
    assertEquals(
        CanonicalJson
            .of(Map.of("verdict", "APPROVE", "reasonDigest", "", "contentHash", round.matter().contentHash(), "round",
                round.id(), "approvals", 1, "needed", 2, "directoryVersion", today.orElseThrow().directoryVersion())),
        scene.facts(id, "vote.cast"));
  }

  @Test
  void what_todays_policy_blocks_is_held_and_the_approval_is_not_taken() {
    var id = scene.inReview(Saying.plain(Saying.HELP));
    scene.stricter();
    var result = scene.done("reviewer", () -> scene.cast("reviewer", id, Verdict.APPROVE));
    assertEquals(Optional.of(Code.SCREENING_BLOCKED), result.stopped().map(Refusal::code));
    assertEquals(State.ON_HOLD, scene.post(id).state());
    assertEquals(List.of(), votes(id));
    assertEquals(List.of(), scene.actors(id, "vote.cast"));
  }

  @Test
  void what_cannot_be_screened_is_held_and_the_approval_is_not_taken() {
    var id = scene.inReview(false);
    AtOnce.failing(true);
    var result = scene.done("reviewer", () -> scene.cast("reviewer", id, Verdict.APPROVE));
    assertEquals(Optional.of(Code.SCREENING_FAILED), result.stopped().map(Refusal::code));
    assertEquals(Optional.empty(), result.screening());
    assertEquals(State.ON_HOLD, scene.post(id).state());
    assertEquals(List.of(), votes(id));
  }

  @ParameterizedTest
  @EnumSource(value = Verdict.class, names = {"CHANGES", "DECLINE"})
  void a_vote_against_a_text_is_taken_whatever_its_screening_would_say(Verdict verdict) {
    var id = scene.inReview(false);
    AtOnce.failing(true);
    scene.vote("reviewer", id, verdict);
    assertEquals(List.of("reviewer " + verdict), votes(id));
  }

  @Test
  void a_supervisor_signs_for_their_trainee_and_counts_as_nobody_of_the_committee() {
    var id = scene.done("trainee", () -> scene.use(SaveDraft.class).create(Saying.answered(Saying.PATIENT))).id();
    scene.done("trainee", () -> scene.use(SubmitForReview.class).submit(id, OptionalLong.empty()));
    assertEquals(Code.INVALID, scene.refusal("supervisor", () -> scene.cast("supervisor", id, Verdict.DECLINE)).code());
    scene.vote("privacy", id, Verdict.APPROVE);
    var signed = scene.done("supervisor", () -> scene.cast("supervisor", id, Verdict.APPROVE));
    assertEquals(1, signed.tally().approvals());
    assertEquals(Set.of(), signed.tally().missing());
    assertEquals(State.IN_REVIEW, signed.state());
  }

  private Decision<CastVote.Result> cast(String id, Verdict verdict, String code, String reason, String hash) {
    return scene.use(CastVote.class).cast(new Ballot(id, verdict, code, reason, hash));
  }

  private Refusal refused(String id, Verdict verdict, String code, String reason, String hash) {
    return scene.refusal("reviewer", () -> cast(id, verdict, code, reason, hash));
  }

  private String hash(String id) {
    return scene.post(id).contentHash().orElseThrow();
  }

  private List<String> votes(String id) {
    return scene.stored(tables -> tables.rounds().newestFor(id).map(round -> tables.rounds().votes(round.id())))
        .orElse(List.of()).stream().map(vote -> vote.voter() + " " + vote.verdict()).toList();
  }
}
