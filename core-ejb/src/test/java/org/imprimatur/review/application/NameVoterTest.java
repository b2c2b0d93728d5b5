package org.imprimatur.review.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.histories.Saying;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.CanonicalJson;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.review.application.NameVoter.Nominee;
import org.imprimatur.review.model.NamingGrounds;
import org.imprimatur.review.model.Vacancy;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.words.English;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameVoterTest {

  private final Scene scene = new Scene();

  @ParameterizedTest
  @CsvSource({"admin, NOT_FOUND", "trainee, NOT_FOUND", "reviewer, NOT_ALLOWED", "member, NOT_ALLOWED",
    "chair, NOT_ALLOWED"})
  void only_an_officer_without_a_hand_in_the_post_names_somebody(String who, Code code) {
    var id = scene.waiting();
    assertEquals(code, refused(who, id, "privacy", "She knows it.").code());
    assertEquals(List.of(), scene.actors(id, "voter.named"));
  }

  @Test
  void there_is_nobody_to_be_named_for_a_post_that_is_not_there() {
    assertEquals(Code.NOT_FOUND, refused("publisher", "no such post", "privacy", "She knows it.").code());
  }

  @Test
  void nobody_is_named_where_every_role_has_somebody() {
    assertEquals(Code.WRONG_STATE, refused("publisher", scene.inReview(true), "privacy", "She knows it.").code());
  }

  @Test
  void nobody_is_named_for_a_role_that_is_not_vacant() {
    var id = scene.waiting();
    var clinical = new Nominee("privacy", Role.CLINICAL, "She knows it.");
    assertEquals(Code.WRONG_STATE,
        scene.refusal("publisher", () -> scene.use(NameVoter.class).name(id, clinical)).code());
  }

  @Test
  void nobody_is_named_while_the_post_is_held() {
    var id = scene.waiting();
    scene.held("reviewer", id);
    var refused = refused("publisher", id, "privacy", "She knows it.");
    assertEquals(Code.WRONG_STATE, refused.code());
    assertTrue(English.of(refused).contains("hold"), English.of(refused));
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "\u200b"})
  void whoever_names_somebody_says_why(String none) {
    var id = scene.waiting();
    assertEquals(Code.REASON_MISSING, refused("publisher", id, "privacy", none).code());
  }

  @Test
  void why_ends_somewhere() {
    var id = scene.waiting();
    assertEquals(Code.INVALID, refused("publisher", id, "privacy", "x".repeat(4_001)).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nobody", "publisher", "admin", "member", "chair"})
  void who_is_named_has_a_seat_no_hand_in_the_post_and_is_not_who_names(String whom) {
    var id = scene.waiting();
    assertEquals(Code.INVALID, refused("publisher", id, whom, "He knows it.").code());
    assertEquals(Set.of(Role.CHAIR), scene.round(id).orElseThrow().voters().vacant());
  }

  @Test
  void one_officer_is_not_enough_where_the_chair_wrote_the_post() {
    var id = scene.waiting();
    scene.named("publisher", id, "privacy", Role.CHAIR);
    assertEquals(State.SCREENING, scene.post(id).state());
    assertEquals(List.of("publisher"), scene.actors(id, "voter.named"));
    var round = scene.round(id).orElseThrow();
    assertEquals(
        CanonicalJson.of(Map.of("voter", "privacy", "role", "chair", "reasonDigest", "", "round", round.id(),
            "inForce", false, "vacant", List.of("chair"))),
        scene.facts(id, "voter.named").replaceAll("(reasonDigest\":\")\\w+", "$1"));
  }

  @Test
  void the_second_officer_to_name_the_same_person_opens_the_round() {
    var id = scene.waiting();
    scene.becomes("clinical", Role.PUBLISHER);
    scene.named("publisher", id, "privacy", Role.CHAIR);
    scene.named("clinical", id, "privacy", Role.CHAIR);
    assertEquals(State.IN_REVIEW, scene.post(id).state());
    assertEquals(Set.of(), scene.round(id).orElseThrow().voters().vacant());
    assertEquals(List.of("system"), scene.actors(id, "round.opened"));
  }

  @Test
  void two_officers_who_name_two_people_have_named_nobody() {
    var id = scene.waiting();
    scene.becomes("clinical", Role.PUBLISHER);
    scene.named("publisher", id, "privacy", Role.CHAIR);
    scene.named("clinical", id, "reviewer", Role.CHAIR);
    assertEquals(State.SCREENING, scene.post(id).state());
  }

  @Test
  void an_officer_who_names_twice_is_still_one() {
    var id = scene.waiting();
    scene.named("publisher", id, "privacy", Role.CHAIR);
    scene.named("publisher", id, "privacy", Role.CHAIR);
    assertEquals(State.SCREENING, scene.post(id).state());
  }

  @Test
  void an_officer_who_named_and_is_none_any_more_does_not_count() {
    var id = scene.waiting();
    scene.becomes("clinical", Role.PUBLISHER);
    scene.named("publisher", id, "privacy", Role.CHAIR);
    scene.becomes("publisher", Role.REVIEWER);
    scene.named("clinical", id, "privacy", Role.CHAIR);
    assertEquals(State.SCREENING, scene.post(id).state());
  }

  @Test
  void a_chair_who_may_vote_names_alone_and_nobody_else_does() {
    scene.closed("clinical");
    var id = scene.begun(Saying.answered(Saying.CURE));
    scene.submitted(id);
    assertEquals(Set.of(Role.CLINICAL), scene.round(id).orElseThrow().voters().vacant());
    var clinical = new Nominee("privacy", Role.CLINICAL, "She was a clinician.");
    assertEquals(Code.NOT_ALLOWED,
        scene.refusal("publisher", () -> scene.use(NameVoter.class).name(id, clinical)).code());
    scene.named("chair", id, "privacy", Role.CLINICAL);
    assertEquals(State.IN_REVIEW, scene.post(id).state());
  }

  @Test
  void an_officer_who_may_not_name_because_the_chair_does_is_told_so() {
    scene.closed("clinical");
    var id = scene.begun(Saying.answered(Saying.CURE));
    scene.submitted(id);
    var nominee = new Nominee("privacy", Role.CLINICAL, "She was a clinician.");
    var refusal = scene.refusal("publisher", () -> scene.use(NameVoter.class).name(id, nominee));
    var vacancy = new Vacancy(Set.of(Role.CLINICAL), true);
    assertEquals(Refusal.of(NamingGrounds.NOT_YOURS, Map.of("vacancy", vacancy.sentence())), refusal);
  }

  @Test
  void who_was_named_votes_in_that_role() {
    scene.closed("clinical");
    var id = scene.begun(Saying.answered(Saying.CURE));
    scene.submitted(id);
    scene.named("chair", id, "privacy", Role.CLINICAL);
    scene.vote("privacy", id, Verdict.APPROVE);
    scene.vote("reviewer", id, Verdict.APPROVE);
    assertEquals(State.APPROVED, scene.post(id).state());
  }

  @Test
  void candidates_have_a_seat_and_no_hand_in_the_post_and_are_for_the_officer_only() {
    var id = scene.waiting();
    assertEquals(List.of("clinical", "privacy", "reviewer", "supervisor", "writer"),
        scene.candidates("publisher", id));
    assertEquals(List.of(), scene.candidates("reviewer", id));
    assertEquals(List.of(), scene.candidates("chair", id));
    assertEquals(List.of(), scene.candidates("publisher", "no such post"));
    assertEquals(List.of(), scene.candidates("publisher", scene.inReview(true)));
  }

  @Test
  void the_words_of_the_reason_do_not_enter_the_log() {
    var id = scene.waiting();
    var nominee = new Nominee("privacy", Role.CHAIR, "My patient rang me up.");
    scene.done("publisher", () -> scene.use(NameVoter.class).name(id, nominee));
    assertFalse(scene.facts(id, "voter.named").contains("rang"), scene.facts(id, "voter.named"));
  }

  private Refusal refused(String who, String id, String whom, String reason) {
    return scene.refusal(who, () -> scene.use(NameVoter.class).name(id, new Nominee(whom, Role.CHAIR, reason)));
  }
}
