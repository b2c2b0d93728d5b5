package org.imprimatur.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.review.application.CastVote.Ballot;
import org.imprimatur.review.application.CastVote;
import org.imprimatur.review.application.ReadReview;
import org.imprimatur.review.model.Tally;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.shared.Replies;
import org.imprimatur.web.shared.WireName;
import org.imprimatur.web.shared.Words;
import org.imprimatur.web.submission.SubmissionBody.SavedScreening;

/** The votes on a submission. */
@Path("submissions")
@RequestScoped
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
@Produces(MediaType.APPLICATION_JSON)
public class VotesResource {

  private CastVote castVote;
  private ReadReview readReview;
  private Replies replies;
  private Words words;

  @PathParam("id") String id;
  @HeaderParam("Idempotency-Key") String key;

  @Inject
  public VotesResource(CastVote castVote, ReadReview readReview, Replies replies, Words words) {
    this.castVote = castVote;
    this.readReview = readReview;
    this.replies = replies;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected VotesResource() {}

  /** A vote as sent. */
  public record VoteBody(String verdict, String reasonCode, String reason, String contentHash) {}

  /** A vote's effect; {@code screening} is what today's policy says of the text, and absent for a vote against it. */
  public record VoteResult(Tally tally, String state, SavedScreening screening) {}

  /** Casts the caller's vote on what they read. */
  @POST
  @Path("{id}/votes")
  public Response vote(VoteBody body) {
    return replies.once(key, body, () -> {
      var verdict = WireName.in(Verdict.class, "verdict", text(body.verdict()).toLowerCase(Locale.ROOT));
      var cast = castVote
          .cast(new Ballot(id, verdict, text(body.reasonCode()), text(body.reason()), text(body.contentHash())));
      return cast.answer().map(this::body).orElseGet(() -> stale(cast));
    });
  }

  private Response body(CastVote.Result cast) {
    var text = cast.text();
    if (cast.stopped().isPresent()) {
      var problem = Problem.of(cast.stopped().get());
      return cast.screening().map(said -> problem.with(said, text)).orElse(problem).response();
    }
    var screening = cast.screening().map(said -> SavedScreening.of(said, text, words)).orElse(null);
    return Response.ok(new VoteResult(cast.tally(), cast.state().name(), screening)).build();
  }

  private Response stale(Decision<?> decision) {
    var refusal = decision.objection().orElseThrow();
    var problem = Problem.of(refusal);
    var now = readReview.of(id).flatMap(ReadReview.Review::round).map(round -> round.matter().contentHash());
    return (refusal.code() == Code.STALE_HASH ? problem.withHash(now) : problem).response();
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
