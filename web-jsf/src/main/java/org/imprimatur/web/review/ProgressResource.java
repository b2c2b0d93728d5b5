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
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.imprimatur.committee.model.Role;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.review.application.NameVoter.Nominee;
import org.imprimatur.review.application.NameVoter;
import org.imprimatur.review.application.ReadReview;
import org.imprimatur.submission.application.SubmitForReview;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submitted;
import org.imprimatur.web.shared.CallFault;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.shared.Replies;
import org.imprimatur.web.shared.WireName;
import org.imprimatur.web.shared.Words;
import org.imprimatur.web.submission.SubmissionBody;
import org.imprimatur.workflow.model.Transition;

/** What moves a submission: one call for each transition. */
@Path("submissions")
@RequestScoped
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
@Produces(MediaType.APPLICATION_JSON)
public class ProgressResource {

  private ReadReview readReview;
  private SubmitForReview submitForReview;
  private Moves moves;
  private NameVoter nameVoter;
  private Replies replies;
  private Words words;

  @PathParam("id") String id;
  @HeaderParam("Idempotency-Key") String key;

  @Inject
  public ProgressResource(ReadReview readReview, SubmitForReview submitForReview, Moves moves, NameVoter nameVoter,
      Replies replies, Words words) {
    this.readReview = readReview;
    this.submitForReview = submitForReview;
    this.moves = moves;
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
    var next = readReview.next(post.id());
    return SubmissionBody.of(post, next.permitted(), words).waitingFor(next.waitsFor().map(words::of));
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
