package org.imprimatur.review.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.imprimatur.committee.model.Role;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MayVoteTest {

  private final Scene scene = new Scene();

  @ParameterizedTest
  @CsvSource({"reviewer,", "privacy,", "chair,", "publisher,", "clinical, VOTER_IS_AUTHOR", "member, VOTER_IS_AUTHOR",
    "admin, NOT_A_VOTER", "auditor, NOT_A_VOTER", "trainee, NOT_A_VOTER"})
  void a_seat_votes_unless_it_wrote_the_post(String who, Code code) {
    var id = scene.inReview(false, "clinical");
    assertEquals(Optional.ofNullable(code), refusal(who, id).map(Refusal::code));
  }

  @Test
  void whoever_takes_a_seat_in_the_middle_of_a_round_votes_on_the_next_one() {
    var id = scene.inReview(false);
    scene.becomes("auditor", Role.REVIEWER);
    var refused = refusal("auditor", id).orElseThrow();
    assertEquals(Code.NOT_A_VOTER, refused.code());
    assertTrue(English.of(refused).contains("next one"), English.of(refused));
  }

  @Test
  void whoever_loses_the_seat_in_the_middle_of_a_round_votes_no_more() {
    var id = scene.inReview(false);
    scene.becomes("reviewer", Role.MEMBER);
    assertEquals(Optional.of(Code.NOT_A_VOTER), refusal("reviewer", id).map(Refusal::code));
  }

  @Test
  void whoever_recused_does_not_vote_again() {
    var id = scene.inReview(false);
    scene.vote("privacy", id, Verdict.RECUSE);
    assertEquals(Optional.of(Code.VOTER_RECUSED), refusal("privacy", id).map(Refusal::code));
  }

  @Test
  void while_the_round_waits_or_the_post_is_held_nobody_votes() {
    var waiting = scene.waiting();
    assertEquals(Optional.of(Code.ROUND_CLOSED), refusal("reviewer", waiting).map(Refusal::code));
    var held = scene.inReview(false);
    scene.held("reviewer", held);
    assertEquals(Optional.of(Code.ROUND_CLOSED), refusal("privacy", held).map(Refusal::code));
  }

  @Test
  void once_it_is_decided_the_round_is_closed_and_the_state_is_said() {
    var id = scene.live();
    var refused = refusal("chair", id).orElseThrow();
    assertEquals(Code.ROUND_CLOSED, refused.code());
    assertTrue(English.of(refused).contains("released"), English.of(refused));
  }

  private Optional<Refusal> refusal(String who, String id) {
    var person = scene.person(who);
    var post = scene.post(id);
    var round = scene.round(id);
    return scene.as(who, () -> scene.use(MayVote.class).refusal(person, post, round));
  }
}
