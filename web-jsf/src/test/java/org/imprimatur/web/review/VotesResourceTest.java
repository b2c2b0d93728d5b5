package org.imprimatur.web.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.imprimatur.platform.application.WrongMember;
import org.imprimatur.review.application.CastVote;
import org.imprimatur.review.application.ReadReview;
import org.imprimatur.web.review.VotesResource.VoteBody;
import org.imprimatur.web.review.VotesResource.VoteResult;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;

class VotesResourceTest {

  private final Desk desk = Desk.open();

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

  private VoteResult vote(String who, String id, String verdict, String reason, String hash) {
    return (VoteResult) as(who, id, each -> each.vote(new VoteBody(verdict, null, reason, hash))).getEntity();
  }

  private String hash(String id) {
    return desk.scene().post(id).contentHash().orElseThrow();
  }

  private Response as(String who, String id, Function<VotesResource, Response> call) {
    return answer(who, id, null, call);
  }

  private Response keyed(String who, String id, Function<VotesResource, Response> call) {
    return answer(who, id, "key-1", call);
  }

  private Response answer(String who, String id, String key, Function<VotesResource, Response> call) {
    desk.asking(Asked.post("/api/v1/submissions/" + id + "/votes"));
    var resource =
        new VotesResource(desk.use(CastVote.class), desk.use(ReadReview.class), desk.replies(), desk.words());
    resource.id = id;
    resource.key = key;
    return desk.as(who, () -> call.apply(resource));
  }

  private static Problem problem(Response answer) {
    return (Problem) answer.getEntity();
  }
}
