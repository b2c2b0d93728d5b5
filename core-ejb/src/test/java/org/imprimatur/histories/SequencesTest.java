package org.imprimatur.histories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.correction.application.WithdrawPost;
import org.imprimatur.hold.application.HoldSubmission;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.release.application.ReleaseDue;
import org.imprimatur.review.application.CastVote;
import org.imprimatur.review.application.CastVote.Ballot;
import org.imprimatur.review.application.NameVoter;
import org.imprimatur.review.application.NameVoter.Nominee;
import org.imprimatur.review.application.ReadReview;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.submission.application.AnswerCoAuthorship;
import org.imprimatur.submission.application.AtOnce;
import org.imprimatur.submission.application.RecallSubmission;
import org.imprimatur.submission.application.SaveDraft;
import org.imprimatur.submission.application.SubmitForReview;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

/** Steps that are harmless each, in an order that somebody careless or evil would choose. */
class SequencesTest {

  private final World world = World.asItIs();

  @Test
  void a_declined_post_is_not_taken_back_by_way_of_a_hold() {
    var id = inReview(false);
    vote("reviewer", id, Verdict.DECLINE);
    vote("privacy", id, Verdict.DECLINE);
    assertEquals(State.DECLINED, now(id).state());
    held("clinical", id);
    assertEquals(Code.WRONG_STATE, recalled(id).code());
    assertEquals(State.ON_HOLD, now(id).state());
    lifted("clinical", id);
    assertEquals(State.DECLINED, now(id).state());
  }

  @Test
  void a_withdrawn_post_tells_of_both_who_asked_for_it() {
    var id = live();
    done("chair", () -> world.use(WithdrawPost.class).withdraw(id, "ERROR"));
    done("member", () -> world.use(WithdrawPost.class).withdraw(id, "ERROR"));
    assertEquals(State.WITHDRAWN, now(id).state());
    assertEquals(Set.of("chair", "member"), now(id).withdrawalBy());
  }

  @Test
  void a_second_officer_takes_down_what_an_author_can_no_longer() {
    var id = live();
    closed("member");
    done("chair", () -> world.use(WithdrawPost.class).withdraw(id, "ERROR"));
    done("chair", () -> world.use(WithdrawPost.class).withdraw(id, "ERROR"));
    assertEquals(State.RELEASED, now(id).state(), "one officer is not two");
    done("publisher", () -> world.use(WithdrawPost.class).withdraw(id, "ERROR"));
    assertEquals(State.WITHDRAWN, now(id).state());
  }

  @Test
  void two_officers_do_not_take_down_what_its_author_still_answers_for() {
    var id = live();
    done("chair", () -> world.use(WithdrawPost.class).withdraw(id, "ERROR"));
    done("publisher", () -> world.use(WithdrawPost.class).withdraw(id, "ERROR"));
    assertEquals(State.RELEASED, now(id).state());
  }

  @Test
  void a_role_whose_only_holder_is_gone_in_the_middle_of_a_round_is_vacant() {
    var id = inReview(true);
    vote("reviewer", id, Verdict.APPROVE);
    vote("privacy", id, Verdict.APPROVE);
    assertTrue(waitsFor("reviewer", id).isEmpty());
    closed("chair");
    assertTrue(waitsFor("reviewer", id).orElseThrow().contains("named to vote for chair"));
    assertEquals(List.of("clinical", "privacy", "reviewer", "supervisor", "writer"), candidates("publisher", id));
    named("publisher", id, "clinical", Role.CHAIR);
    assertEquals(List.of("system"), actors(id, "round.waits"), "everybody who may name somebody is told");
    world.store.run(tables -> world.store.people().change(World.person("clinical", Set.of(Role.CHAIR), true)));
    assertTrue(waitsFor("reviewer", id).isPresent(), "a new chair is named for the vacant role like anybody");
    named("clinical", id, "reviewer", Role.CHAIR);
    assertTrue(waitsFor("reviewer", id).isEmpty());
    vote("reviewer", id, Verdict.APPROVE);
    assertEquals(State.APPROVED, now(id).state());
  }

  @Test
  void a_role_in_which_somebody_approved_before_they_left_is_not_vacant() {
    var id = inReview(true);
    vote("chair", id, Verdict.APPROVE);
    closed("chair");
    assertTrue(waitsFor("reviewer", id).isEmpty());
    vote("reviewer", id, Verdict.APPROVE);
    assertEquals(State.APPROVED, now(id).state());
  }

  private String live() {
    var id = inReview(false);
    vote("reviewer", id, Verdict.APPROVE);
    vote("privacy", id, Verdict.APPROVE);
    world.store.run(tables -> world.use(ReleaseDue.class).release(id));
    return id;
  }

  private void closed(String who) {
    world.store.run(tables -> world.store.people().change(World.person(who, Set.of(), false)));
  }

  private Optional<String> waitsFor(String who, String id) {
    return world.as(who, () -> world.use(ReadReview.class).waitsFor(id));
  }

  private List<String> candidates(String who, String id) {
    return world.as(who, () -> world.use(NameVoter.class).candidates(id)).stream().map(Person::username).sorted()
        .toList();
  }

  private void named(String by, String id, String whom, Role role) {
    done(by, () -> world.use(NameVoter.class).name(id, new Nominee(whom, role, "Knows it.")));
  }

  @Test
  void what_is_screened_again_after_a_hold_was_not_submitted_again_by_its_author() {
    var id = waiting();
    held("reviewer", id);
    lifted("reviewer", id);
    assertEquals(List.of("member"), actors(id, "submission.submitted"));
    assertEquals(List.of("system"), actors(id, "submission.screened"));
  }

  @Test
  void what_is_held_again_as_its_second_screening_failed_was_not_held_by_its_author() {
    var id = waiting();
    held("reviewer", id);
    AtOnce.failing(true);
    lifted("reviewer", id);
    AtOnce.failing(false);
    assertEquals("system", now(id).hold().orElseThrow().holder());
    assertEquals(List.of("reviewer", "system"), actors(id, "submission.held"));
  }

  @Test
  void a_co_author_who_would_vote_is_not_told_to_take_back_what_only_the_author_can() {
    var id = inReview(false, "privacy");
    var refused = refusal("privacy", () -> cast("privacy", id, Verdict.APPROVE));
    assertEquals(Code.VOTER_IS_AUTHOR, refused.code());
    assertFalse(refused.message().contains("You can take it back"), refused.message());
    assertTrue(refusal("member", () -> world.use(AnswerCoAuthorship.class).refuse(id)).message()
        .contains("You can take it back"));
  }

  @Test
  void who_is_named_on_a_post_that_was_taken_back_is_told_so_and_nothing_of_a_revision() {
    var id = begun(false, "privacy", "writer");
    accepted("privacy", id);
    done("member", () -> world.use(RecallSubmission.class).recall(id));
    for (var answer : List.of(refusal("writer", () -> world.use(AnswerCoAuthorship.class).accept(id)),
        refusal("privacy", () -> world.use(AnswerCoAuthorship.class).refuse(id)))) {
      assertEquals(Code.WRONG_STATE, answer.code());
      assertTrue(answer.message().contains("taken back"), answer.message());
      assertFalse(answer.message().contains("revised"), answer.message());
    }
  }

  @Test
  void who_is_named_on_a_post_that_is_never_revised_is_not_told_to_wait_for_that() {
    var id = begun(false, "writer");
    submitted(id);
    vote("reviewer", id, Verdict.DECLINE);
    vote("privacy", id, Verdict.DECLINE);
    var answer = refusal("writer", () -> world.use(AnswerCoAuthorship.class).accept(id));
    assertEquals(Code.WRONG_STATE, answer.code());
    assertFalse(answer.message().contains("revised"), answer.message());
  }

  @Test
  void while_a_post_is_on_hold_nobody_is_told_that_its_round_was_decided_or_that_nobody_is_wanted() {
    var id = inReview(false);
    held("reviewer", id);
    var vote = refusal("privacy", () -> cast("privacy", id, Verdict.APPROVE));
    assertEquals(Code.ROUND_CLOSED, vote.code());
    assertTrue(vote.message().contains("on hold") && !vote.message().contains("decided"), vote.message());
    var waiting = waiting();
    held("reviewer", waiting);
    var naming = refusal("publisher",
        () -> world.use(NameVoter.class).name(waiting, new Nominee("reviewer", Role.CHAIR, "Knows it.")));
    assertEquals(Code.WRONG_STATE, naming.code());
    assertTrue(naming.message().contains("on hold") && !naming.message().contains("Nobody needs"), naming.message());
  }

  /** The society's own words, written with the chair: somebody must be named to vote for the chair. */
  private String waiting() {
    var id = begun(true, "chair");
    accepted("chair", id);
    submitted(id);
    assertEquals(State.SCREENING, now(id).state());
    return id;
  }

  private String inReview(boolean society, String... coAuthors) {
    var id = begun(society, coAuthors);
    List.of(coAuthors).forEach(name -> accepted(name, id));
    submitted(id);
    assertEquals(State.IN_REVIEW, now(id).state());
    return id;
  }

  private String begun(boolean society, String... coAuthors) {
    var words = new Wording(Word.SLEEP, Optional.empty(), Optional.empty(), Optional.empty(), society,
        List.of(coAuthors), true, 0);
    return done("member", () -> world.use(SaveDraft.class).create(words.content(World.START))).id();
  }

  private void accepted(String who, String id) {
    done(who, () -> world.use(AnswerCoAuthorship.class).accept(id));
  }

  private void submitted(String id) {
    done("member", () -> world.use(SubmitForReview.class).submit(id, OptionalLong.empty()));
  }

  private void held(String who, String id) {
    done(who, () -> world.use(HoldSubmission.class).hold(id, "I want to check a name."));
  }

  private void lifted(String who, String id) {
    done(who, () -> world.use(HoldSubmission.class).lift(id));
  }

  private Refusal recalled(String id) {
    return refusal("member", () -> world.use(RecallSubmission.class).recall(id));
  }

  private void vote(String who, String id, Verdict verdict) {
    done(who, () -> cast(who, id, verdict));
  }

  private Decision<CastVote.Result> cast(String who, String id, Verdict verdict) {
    var hash = world.store.tables().submissions().find(id).flatMap(Submission::contentHash).orElseThrow();
    return world.use(CastVote.class).cast(new Ballot(id, verdict, "", "Because " + who + " says so.", hash));
  }

  private <T> T done(String who, Supplier<Decision<T>> deed) {
    return world.as(who, deed).answer().orElseThrow();
  }

  private <T> Refusal refusal(String who, Supplier<Decision<T>> deed) {
    return world.as(who, deed).objection().orElseThrow();
  }

  private Submission now(String id) {
    return world.store.in(tables -> tables.submissions().find(id)).orElseThrow();
  }

  private List<AuditEntry> log(String id) {
    return world.store.in(tables -> tables.entries().about(id));
  }

  private List<String> actors(String id, String action) {
    return log(id).stream().filter(entry -> entry.action().equals(action)).map(AuditEntry::actor).toList();
  }
}
