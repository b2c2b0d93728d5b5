package org.imprimatur.web.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.correction.application.WithdrawPost;
import org.imprimatur.delivery.application.ReadDeliveries;
import org.imprimatur.hold.application.HoldSubmission;
import org.imprimatur.platform.application.WrongMember;
import org.imprimatur.review.application.CastVote;
import org.imprimatur.review.application.NameVoter;
import org.imprimatur.review.application.ReadReview;
import org.imprimatur.submission.application.ReadSubmission;
import org.imprimatur.submission.application.RecallSubmission;
import org.imprimatur.submission.application.ReviseSubmission;
import org.imprimatur.submission.application.SubmitForReview;
import org.imprimatur.web.review.ProgressResource.DeliveryBody;
import org.imprimatur.web.review.ProgressResource.NamedVoterBody;
import org.imprimatur.web.review.ProgressResource.ReasonBody;
import org.imprimatur.web.review.ProgressResource.VoteBody;
import org.imprimatur.web.review.ProgressResource.VoteResult;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.submission.SubmissionBody;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

class ProgressResourceTest {

  private final Desk desk = Desk.open();

  @Test
  void a_post_that_is_submitted_is_in_review_and_says_what_the_policy_found() {
    var id = desk.scene().begun(false);
    var sent = body(as("member", id, each -> each.submit(null)));
    assertEquals("IN_REVIEW", sent.state());
    assertNotNull(sent.screening().policyVersion());
    assertEquals(List.of(), sent.screening().findings());
    assertEquals(List.of("RECALL"), sent.permitted().stream().filter("RECALL"::equals).toList());
  }

  @Test
  void a_version_that_is_none_submits_nothing() {
    var id = desk.scene().begun(false);
    assertEquals("VERSION_INVALID", problem(as("member", id, each -> each.submit("latest"))).code());
    assertEquals("STALE_VERSION", problem(as("member", id, each -> each.submit("\"7\""))).code());
    assertEquals(State.DRAFT, desk.scene().post(id).state());
    assertEquals(200, as("member", id, each -> each.submit("\"1\"")).getStatus());
  }

  @Test
  void a_vote_says_how_the_round_stands_and_where_the_post_is() {
    var id = desk.scene().inReview(false);
    var first = vote("reviewer", id, "approve", "", hash(id));
    assertEquals(1, first.tally().approvals());
    assertEquals("IN_REVIEW", first.state());
    assertNotNull(first.screening());
    assertEquals("APPROVED", vote("privacy", id, "APPROVE", "", hash(id)).state());
  }

  @Test
  void a_vote_against_a_post_is_told_nothing_of_the_policy() {
    var id = desk.scene().inReview(false);
    assertNull(vote("reviewer", id, "decline", "It is not ours.", hash(id)).screening());
  }

  @Test
  void a_vote_on_another_text_is_told_the_hash_that_is_voted_on() {
    var id = desk.scene().inReview(false);
    var stale = problem(as("reviewer", id, each -> each.vote(new VoteBody("approve", null, null, "0".repeat(64)))));
    assertEquals(409, stale.status());
    assertEquals(Optional.of(hash(id)), stale.contentHash());
  }

  @Test
  void a_vote_that_is_refused_for_anything_else_is_told_no_hash() {
    var id = desk.scene().inReview(false);
    var hash = hash(id);
    var author = problem(as("member", id, each -> each.vote(new VoteBody("approve", null, null, hash))));
    assertEquals("VOTER_IS_AUTHOR", author.code());
    assertEquals(Optional.empty(), author.contentHash());
    var bare = problem(as("reviewer", id, each -> each.vote(new VoteBody("decline", null, null, hash))));
    assertEquals("REASON_MISSING", bare.code());
    assertEquals("INVALID",
        problem(as("reviewer", id, each -> each.vote(new VoteBody("approve", null, null, null)))).code());
  }

  @Test
  void a_verdict_that_there_is_not_is_named_with_those_that_there_are() {
    var id = desk.scene().inReview(false);
    var hash = hash(id);
    for (var verdict : new String[]{"maybe", "", null}) {
      assertThrows(WrongMember.class,
          () -> as("reviewer", id, each -> each.vote(new VoteBody(verdict, null, null, hash))));
    }
  }

  @Test
  void a_repeated_vote_under_its_key_counts_once() {
    var id = desk.scene().inReview(false);
    var ballot = new VoteBody("approve", null, null, hash(id));
    var first = keyed("reviewer", id, each -> each.vote(ballot));
    var again = keyed("reviewer", id, each -> each.vote(ballot));
    assertEquals(first.getEntity(), again.getEntity());
    assertEquals(List.of("reviewer"), desk.scene().actors(id, "vote.cast"));
  }

  @Test
  void a_hold_wants_a_reason_and_is_lifted_by_who_put_it() {
    var id = desk.scene().inReview(false);
    assertEquals("REASON_MISSING", problem(as("reviewer", id, each -> each.hold(new ReasonBody(null, null)))).code());
    assertEquals("ON_HOLD", body(as("reviewer", id, each -> each.hold(new ReasonBody("", "A name.")))).state());
    assertEquals(403, as("member", id, ProgressResource::resume).getStatus());
    assertEquals("IN_REVIEW", body(as("reviewer", id, ProgressResource::resume)).state());
  }

  @Test
  void a_post_that_is_taken_back_is_revised_no_more() {
    var id = desk.scene().inReview(false);
    assertEquals("RECALLED", body(as("member", id, ProgressResource::recall)).state());
    assertEquals("WRONG_STATE", problem(as("member", id, ProgressResource::revise)).code());
  }

  @Test
  void a_post_that_changes_were_asked_for_is_opened_again_by_its_author() {
    var id = desk.scene().inReview(false);
    vote("reviewer", id, "changes", "Shorter, please.", hash(id));
    assertEquals("DRAFT", body(as("member", id, ProgressResource::revise)).state());
  }

  @Test
  void a_withdrawal_takes_its_reason_from_either_member() {
    var coded = desk.scene().live();
    assertEquals(List.of("member"),
        body(as("member", coded, each -> each.withdraw(new ReasonBody("ERROR", null)))).withdrawalBy());
    var worded = desk.scene().live();
    assertEquals(List.of("member"),
        body(as("member", worded, each -> each.withdraw(new ReasonBody("", "It is wrong.")))).withdrawalBy());
    var bare = desk.scene().live();
    assertEquals("REASON_MISSING",
        problem(as("member", bare, each -> each.withdraw(new ReasonBody(null, null)))).code());
  }

  @Test
  void a_voter_is_named_for_a_role_that_there_is() {
    var id = desk.scene().waiting();
    assertThrows(WrongMember.class,
        () -> as("publisher", id, each -> each.nameVoter(new NamedVoterBody("reviewer", "king", "Knows it."))));
    var named = body(as("publisher", id, each -> each.nameVoter(new NamedVoterBody("reviewer", "chair", "Knows it."))));
    assertEquals("SCREENING", named.state());
    assertNotNull(named.waitsFor());
  }

  @Test
  void nobody_is_named_where_nobody_is_needed() {
    var id = desk.scene().inReview(false);
    assertEquals(409,
        as("chair", id, each -> each.nameVoter(new NamedVoterBody("reviewer", "chair", "Knows it."))).getStatus());
  }

  @Test
  void the_copies_of_a_post_are_listed_with_their_address_once_they_are_out() {
    var id = desk.scene().live();
    var copies = (List<?>) as("member", id, ProgressResource::deliveries).getEntity();
    var own = copies.stream().map(DeliveryBody.class::cast).filter(each -> each.channel().equals("web")).findFirst();
    assertEquals(hash(id), own.orElseThrow().contentHash());
    assertTrue(copies.stream().map(DeliveryBody.class::cast)
        .allMatch(each -> each.url() == null || !each.url().isEmpty()), copies.toString());
  }

  @Test
  void copies_and_history_of_what_must_not_be_seen_are_not_there() {
    var id = desk.scene().begun(false);
    for (var who : List.of("writer", "chair")) {
      assertEquals(404, as(who, id, ProgressResource::deliveries).getStatus());
      assertEquals(404, as(who, id, ProgressResource::history).getStatus());
    }
  }

  @Test
  void a_history_tells_what_happened_in_order() {
    var id = desk.scene().inReview(false);
    var told = ((List<?>) as("member", id, ProgressResource::history).getEntity()).stream()
        .map(each -> ((AuditEntry) each).action()).toList();
    assertEquals("draft.begun", told.get(0));
    assertTrue(told.indexOf("submission.submitted") < told.indexOf("round.opened"), told.toString());
  }

  private VoteResult vote(String who, String id, String verdict, String reason, String hash) {
    return (VoteResult) as(who, id, each -> each.vote(new VoteBody(verdict, null, reason, hash))).getEntity();
  }

  private String hash(String id) {
    return desk.scene().post(id).contentHash().orElseThrow();
  }

  private Response as(String who, String id, Function<ProgressResource, Response> call) {
    return answer(who, id, null, call);
  }

  private Response keyed(String who, String id, Function<ProgressResource, Response> call) {
    return answer(who, id, "key-1", call);
  }

  private Response answer(String who, String id, String key, Function<ProgressResource, Response> call) {
    desk.asking(Asked.post("/api/v1/submissions/" + id + "/some"));
    var moves = new Moves(desk.use(ReadReview.class), desk.use(RecallSubmission.class),
        desk.use(ReviseSubmission.class), desk.use(HoldSubmission.class), desk.use(WithdrawPost.class));
    var resource = new ProgressResource(desk.use(ReadSubmission.class), desk.use(ReadReview.class),
        desk.use(ReadDeliveries.class), desk.use(SubmitForReview.class), moves, desk.use(CastVote.class),
        desk.use(NameVoter.class), desk.replies(), desk.words());
    resource.id = id;
    resource.key = key;
    return desk.as(who, () -> call.apply(resource));
  }

  private static SubmissionBody body(Response answer) {
    return (SubmissionBody) answer.getEntity();
  }

  private static Problem problem(Response answer) {
    return (Problem) answer.getEntity();
  }
}
