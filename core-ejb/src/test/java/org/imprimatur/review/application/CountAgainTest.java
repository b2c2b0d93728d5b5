package org.imprimatur.review.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.histories.Scene;
import org.imprimatur.histories.Saying;
import org.imprimatur.review.application.CountAgain.Counted;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.review.model.Vote;
import org.imprimatur.submission.application.Objection;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CountAgainTest {

  private final Scene scene = new Scene();

  @Test
  void what_was_approved_and_is_as_it_was_may_go_out() {
    var id = scene.approved();
    var counted = count(scene.post(id), revision(id));
    assertEquals(Optional.empty(), counted.objection());
    assertEquals(2, counted.votes().orElseThrow().approvals());
  }

  @ParameterizedTest
  @EnumSource(value = Verdict.class, names = {"CHANGES", "DECLINE", "ABSTAIN", "RECUSE"})
  void a_stored_vote_that_is_no_approval_any_more_is_noticed(Verdict verdict) {
    var id = scene.approved();
    altered(id, "privacy", verdict, Set.of(Role.PRIVACY));
    assertEquals(Optional.of(Objection.QUORUM_DIFFERS), count(scene.post(id), revision(id)).objection());
  }

  @Test
  void a_vote_of_somebody_who_has_a_hand_in_the_post_does_not_count() {
    var id = scene.approved();
    var joined = scene.post(id).joinedBy("reviewer", scene.clock());
    assertEquals(Optional.of(Objection.QUORUM_DIFFERS), count(joined, revision(id)).objection());
  }

  @Test
  void votes_on_another_text_say_nothing_of_this_one() {
    var id = scene.approved();
    var frozen = revision(id);
    var other = new Revision(id, frozen.number(), frozen.content(), frozen.byLine(), frozen.renderings(),
        frozen.screening(), frozen.frozenAt(), "another hash");
    var counted = count(scene.post(id), other);
    assertEquals(Optional.of(Objection.QUORUM_DIFFERS), counted.objection());
    assertEquals(Optional.empty(), counted.votes());
  }

  @Test
  void a_round_that_is_open_has_approved_nothing() {
    var id = scene.inReview(false);
    var counted = count(scene.post(id), revision(id));
    assertEquals(Optional.of(Objection.QUORUM_DIFFERS), counted.objection());
    assertEquals(Optional.empty(), counted.votes());
  }

  @Test
  void the_role_that_was_required_is_looked_for_in_the_votes_as_they_were_cast() {
    var id = scene.inReview(true);
    scene.vote("reviewer", id, Verdict.APPROVE);
    scene.vote("chair", id, Verdict.APPROVE);
    scene.becomes("chair", Role.MEMBER);
    assertEquals(Optional.empty(), count(scene.post(id), revision(id)).objection());
    altered(id, "chair", Verdict.APPROVE, Set.of(Role.MEMBER));
    assertEquals(Optional.of(Objection.ROLE_MISSING), count(scene.post(id), revision(id)).objection());
  }

  @Test
  void a_declaration_that_is_not_what_was_approved_is_noticed() {
    var id = scene.approved();
    var undeclared = scene.post(id).edited(Saying.undeclared(), "member", scene.clock());
    assertEquals(Optional.of(Objection.CONSENT_DIFFERS), count(undeclared, revision(id)).objection());
  }

  @Test
  void a_co_author_who_signed_and_agrees_no_more_is_noticed() {
    var id = scene.inReview(false, "clinical");
    scene.vote("reviewer", id, Verdict.APPROVE);
    scene.vote("privacy", id, Verdict.APPROVE);
    assertEquals(Optional.empty(), count(scene.post(id), revision(id)).objection());
    var left = scene.post(id).leftBy("clinical", scene.clock());
    assertEquals(Optional.of(Objection.CONSENT_DIFFERS), count(left, revision(id)).objection());
  }

  private Counted count(Submission post, Revision revision) {
    return scene.stored(tables -> scene.use(CountAgain.class).count(post, revision));
  }

  private Revision revision(String id) {
    return scene.stored(tables -> tables.submissions().revision(id, 1)).orElseThrow();
  }

  /** Changes a stored vote behind the product's back. */
  private void altered(String id, String voter, Verdict verdict, Set<Role> roles) {
    scene.stored(tables -> {
      var round = tables.rounds().newestFor(id).orElseThrow();
      tables.rounds().cast(round.id(),
          new Vote(voter, verdict, "", "", round.matter().contentHash(), round.dates().opened().plusSeconds(1), roles));
      return round;
    });
  }
}
