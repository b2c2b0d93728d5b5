package org.imprimatur.web.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.imprimatur.platform.application.WrongMember;
import org.imprimatur.review.application.NameVoter;
import org.imprimatur.review.application.ReadReview;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.submission.application.SubmitForReview;
import org.imprimatur.web.review.ProgressResource.NamedVoterBody;
import org.imprimatur.web.review.ProgressResource.ReasonBody;
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
    assertEquals(List.of("RECALL"), sent.next().permitted().stream().filter("RECALL"::equals).toList());
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
    desk.scene().vote("reviewer", id, Verdict.CHANGES);
    assertEquals("DRAFT", body(as("member", id, ProgressResource::revise)).state());
  }

  @Test
  void a_withdrawal_takes_its_reason_from_either_member() {
    var coded = desk.scene().live();
    assertEquals(List.of("member"),
        body(as("member", coded, each -> each.withdraw(new ReasonBody("ERROR", null)))).next().withdrawalBy());
    var worded = desk.scene().live();
    assertEquals(List.of("member"),
        body(as("member", worded, each -> each.withdraw(new ReasonBody("", "It is wrong.")))).next().withdrawalBy());
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
    assertNotNull(named.next().waitsFor());
  }

  @Test
  void nobody_is_named_where_nobody_is_needed() {
    var id = desk.scene().inReview(false);
    assertEquals(409,
        as("chair", id, each -> each.nameVoter(new NamedVoterBody("reviewer", "chair", "Knows it."))).getStatus());
  }

  private Response as(String who, String id, Function<ProgressResource, Response> call) {
    desk.asking(Asked.post("/api/v1/submissions/" + id + "/some"));
    var resource = new ProgressResource(desk.use(ReadReview.class), desk.use(SubmitForReview.class),
        desk.use(Moves.class), desk.use(NameVoter.class), desk.replies(), desk.words());
    resource.id = id;
    return desk.as(who, () -> call.apply(resource));
  }

  private static SubmissionBody body(Response answer) {
    return (SubmissionBody) answer.getEntity();
  }

  private static Problem problem(Response answer) {
    return (Problem) answer.getEntity();
  }
}
