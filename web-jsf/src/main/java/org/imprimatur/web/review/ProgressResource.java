package org.imprimatur.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.imprimatur.committee.model.Role;
import org.imprimatur.delivery.application.ReadDeliveries;
import org.imprimatur.delivery.model.Delivery;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.review.application.CastVote.Ballot;
import org.imprimatur.review.application.CastVote;
import org.imprimatur.review.application.NameVoter.Nominee;
import org.imprimatur.review.application.NameVoter;
import org.imprimatur.review.application.ReadReview;
import org.imprimatur.review.model.Tally;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.submission.application.ReadSubmission;
import org.imprimatur.submission.application.SubmitForReview;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submitted;
import org.imprimatur.web.shared.CallFault;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.shared.Replies;
import org.imprimatur.web.shared.WireName;
import org.imprimatur.web.shared.Words;
import org.imprimatur.web.submission.ContentBody;
import org.imprimatur.web.submission.SubmissionBody.SavedScreening;
import org.imprimatur.web.submission.SubmissionBody;
import org.imprimatur.web.submission.SubmissionsResource;
import org.imprimatur.workflow.model.Transition;

/** What moves a submission: one call for each transition, and the votes. */
@Path("submissions")
@RequestScoped
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
@Produces(MediaType.APPLICATION_JSON)
public class ProgressResource {

  private ReadSubmission read;
  private ReadReview readReview;
  private ReadDeliveries readReleases;
  private SubmitForReview submitForReview;
  private Moves moves;
  private CastVote castVote;
  private NameVoter nameVoter;
  private Replies replies;
  private Words words;

  @PathParam("id") String id;
  @HeaderParam("Idempotency-Key") String key;

  @Inject
  public ProgressResource(ReadSubmission read, ReadReview readReview, ReadDeliveries readReleases,
      SubmitForReview submitForReview, Moves moves, CastVote castVote, NameVoter nameVoter, Replies replies,
      Words words) {
    this.read = read;
    this.readReview = readReview;
    this.readReleases = readReleases;
    this.submitForReview = submitForReview;
    this.moves = moves;
    this.castVote = castVote;
    this.nameVoter = nameVoter;
    this.replies = replies;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected ProgressResource() {}

  /** A reason as sent with a transition. */
  public record ReasonBody(String reasonCode, String reason) {}

  /** Somebody to be named, as sent. */
  public record NamedVoterBody(String username, String role, String reason) {}

  /** A vote as sent. */
  public record VoteBody(String verdict, String reasonCode, String reason, String contentHash) {}

  /** A vote's effect; {@code screening} is what today's policy says of the text, and absent for a vote against it. */
  public record VoteResult(Tally tally, String state, SavedScreening screening) {}

  /** A delivery on the wire. */
  public record DeliveryBody(String channel, String state, String url, String contentHash, String note) {
    static DeliveryBody of(Delivery delivery, Words words) {
      return new DeliveryBody(
          delivery.order().channel().wire(), delivery.state().name(), delivery.url().isEmpty() ? null : delivery.url(),
          delivery.order().contentHash(),
          delivery.note().told() ? words.of(delivery.note().said()) : null);
    }
  }

  /** Hands the draft to the committee. */
  @POST
  @Path("{id}/submit")
  public Response submit(@HeaderParam("If-Match") String match) {
    var version = Replies.version(match);
    if (match != null && version.isEmpty()) {
      return Problem.of(CallFault.VERSION_INVALID).response();
    }
    return replies.once(key, "submit", () -> {
      var submitted = submitForReview.submit(id, version.map(OptionalLong::of).orElse(OptionalLong.empty()));
      return Replies.of(submitted, this::body);
    });
  }

  /** Takes the post back. */
  @POST
  @Path("{id}/recall")
  public Response recall() {
    return move("recall", () -> moves.take(Transition.RECALL, id, ""));
  }

  /** Opens the post for editing again. */
  @POST
  @Path("{id}/revise")
  public Response revise() {
    return move("revise", () -> moves.take(Transition.REVISE, id, ""));
  }

  /** Stops the post for a while. */
  @POST
  @Path("{id}/hold")
  public Response hold(ReasonBody body) {
    return move(body, () -> moves.take(Transition.HOLD, id, text(body.reason())));
  }

  /** Lets a held post go on. */
  @POST
  @Path("{id}/resume")
  public Response resume() {
    return move("resume", () -> moves.take(Transition.LIFT, id, ""));
  }

  /** Names somebody to vote for a role that nobody holds who may vote on the post. */
  @POST
  @Path("{id}/named-voters")
  public Response nameVoter(NamedVoterBody body) {
    return move(body, () -> {
      var role = WireName.in(Role.class, "role", text(body.role()).toLowerCase(Locale.ROOT));
      return nameVoter.name(id, new Nominee(text(body.username()), role, text(body.reason())));
    });
  }

  /** Asks that the published post be taken down. */
  @POST
  @Path("{id}/withdraw")
  public Response withdraw(ReasonBody body) {
    return move(body,
        () -> moves.take(Transition.WITHDRAW, id,
            text(text(body.reasonCode()).isEmpty() ? body.reason() : body.reasonCode())));
  }

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
    var text = read.find(id).map(post -> post.content().words().whole()).orElse("");
    if (cast.stopped().isPresent()) {
      var problem = Problem.of(cast.stopped().get());
      return cast.screening().map(said -> problem.with(said, text)).orElse(problem).response();
    }
    var screening = cast.screening().map(said -> SavedScreening.of(said, text, words)).orElse(null);
    return Response.ok(new VoteResult(cast.tally(), cast.state().name(), screening)).build();
  }

  /** Lists where the copies of the post stand. */
  @GET
  @Path("{id}/deliveries")
  public Response deliveries() {
    return read.find(id)
        .map(post -> Response
            .ok(readReleases.deliveries(id).stream().map(each -> DeliveryBody.of(each, words)).toList()).build())
        .orElseGet(() -> Replies.missing(id));
  }

  /** Lists what has happened to the post. */
  @GET
  @Path("{id}/history")
  public Response history() {
    return read.find(id)
        .map(post -> Response.ok(read.history(id)).build())
        .orElseGet(() -> Replies.missing(id));
  }

  private Response move(Object body, Supplier<Decision<Submission>> transition) {
    return replies.once(key, body, () -> Replies.of(transition.get(), post -> Response.ok(body(post)).build()));
  }

  private Response body(Submitted submitted) {
    var text = submitted.submission().content().words().whole();
    if (submitted.stopped().isEmpty()) {
      return Response.ok(body(submitted.submission()).screened(submitted.screening(), text, words)).build();
    }
    return Problem.of(submitted.stopped().get()).with(submitted.screening(), text).response();
  }

  private SubmissionBody body(Submission post) {
    return SubmissionBody.of(post, readReview.permitted(post.id()), words)
        .waitingFor(readReview.waitsFor(post.id()).map(words::of));
  }

  private Response stale(Decision<?> decision) {
    var refusal = decision.objection().orElseThrow();
    var problem = Problem.of(refusal);
    var now = readReview.of(id).flatMap(ReadReview.Review::round).map(round -> round.contentHash());
    return (refusal.code() == Code.STALE_HASH ? problem.withHash(now) : problem).response();
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
