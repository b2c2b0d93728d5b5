package org.imprimatur.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.review.application.ReadReview;
import org.imprimatur.submission.application.PreviewDraft;
import org.imprimatur.submission.application.ReadSubmission;
import org.imprimatur.submission.application.SaveDraft;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions.Filter;
import org.imprimatur.web.shared.CallFault;
import org.imprimatur.web.shared.ListBody;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.shared.Replies;
import org.imprimatur.web.shared.WireName;
import org.imprimatur.web.shared.Words;
import org.imprimatur.web.submission.SubmissionBody.SavedScreening;
import org.imprimatur.workflow.model.State;

/** Drafts and submissions: write, list, read. */
@Path("submissions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionsResource {

  private SaveDraft saveDraft;
  private PreviewDraft preview;
  private ReadSubmission read;
  private ReadReview review;
  private Replies replies;
  private Words words;

  @Inject
  public SubmissionsResource(SaveDraft saveDraft, PreviewDraft preview, ReadSubmission read, ReadReview review,
      Replies replies, Words words) {
    this.saveDraft = saveDraft;
    this.preview = preview;
    this.read = read;
    this.review = review;
    this.replies = replies;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected SubmissionsResource() {}

  /** A frozen revision on the wire. */
  public record RevisionBody(String id, int revision, String byLine, String contentHash, String canonical,
      String frozenAt, SavedScreening screening,
      ContentBody content) {}

  /** Saves a draft. */
  @POST
  public Response create(@HeaderParam("Idempotency-Key") String key, ContentBody body) {
    return replies.once(key, body, () -> Replies.of(saveDraft.create(body.content()),
        post -> Response.status(Response.Status.CREATED).header("Location", "/api/v1/submissions/" + post.id())
            .header("ETag", etag(post)).entity(saved(post)).build()));
  }

  /** Lists what the caller may see, newest change first. */
  @GET
  public Response list(
      @QueryParam("state") String state, @QueryParam("mine") boolean mine, @QueryParam("q") String words,
      @QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
    var filter =
        new Filter(
            Optional.ofNullable(state)
                .map(name -> WireName.in(State.class, "state", name.toLowerCase(Locale.ROOT))),
            Optional.ofNullable(words), Optional.ofNullable(cursor), ListBody.limit(limit));
    return ListBody
        .answer((mine ? read.mine(filter) : read.list(filter)).then(page -> Decision.done(page.map(this::body))));
  }

  /** Reads one. */
  @GET
  @Path("{id}")
  public Response get(@PathParam("id") String id) {
    return read.find(id)
        .map(post -> Response.ok(whole(post, review.next(id))).header("ETag", etag(post)).build())
        .orElseGet(() -> Replies.missing(id));
  }

  /** Replaces the content of a draft; If-Match names the version it is based on. */
  @PUT
  @Path("{id}")
  public Response edit(
      @PathParam("id") String id, @HeaderParam("If-Match") String match, @HeaderParam("Idempotency-Key") String key,
      ContentBody body) {
    var version = Replies.version(match);
    if (version.isEmpty()) {
      return Problem.of(CallFault.VERSION_MISSING).response();
    }
    return replies.once(key, body, () -> Replies.of(saveDraft.edit(id, version.get(), body.content()),
        post -> Response.ok(saved(post)).header("ETag", etag(post)).build()));
  }

  /** Reads a frozen revision. */
  @GET
  @Path("{id}/revisions/{n}")
  public Response revision(@PathParam("id") String id, @PathParam("n") int number) {
    return read.revision(id, number).map(frozen -> Response.ok(body(frozen)).build())
        .orElseGet(() -> Replies.missing(id));
  }

  /** Reads what each channel will carry in the newest revision, exactly as voters see it. */
  @GET
  @Path("{id}/renderings")
  public Response newestRenderings(@PathParam("id") String id) {
    return read.find(id).map(post -> renderings(id, post.revision())).orElseGet(() -> Replies.missing(id));
  }

  /** Reads what each channel will carry in one revision, exactly as voters saw it. */
  @GET
  @Path("{id}/revisions/{n}/renderings")
  public Response renderings(@PathParam("id") String id, @PathParam("n") int number) {
    return read.revision(id, number)
        .map(frozen -> frozen.renderings().stream().map(rendering -> RenderingBody.of(rendering, frozen.contentHash()))
            .toList())
        .map(list -> Response.ok(list).build())
        .orElseGet(() -> Replies.missing(id));
  }

  private SubmissionBody body(Submission post) {
    return SubmissionBody.of(post, review.permitted(post.id()), words);
  }

  private SubmissionBody whole(Submission post, ReadReview.Next next) {
    return SubmissionBody.of(post, next.permitted(), words).waitingFor(next.waitsFor().map(words::of));
  }

  private SubmissionBody saved(Submission post) {
    return body(post).saved(preview.of(post.id(), post.content()), post.content().words().whole(), words);
  }

  private RevisionBody body(Revision frozen) {
    return new RevisionBody(
        frozen.submission(), frozen.number(), frozen.byLine(), frozen.contentHash(), frozen.canonical(),
        frozen.frozenAt().toString(),
        SavedScreening.of(frozen.screening(), frozen.content().words().whole(), words),
        ContentBody.of(frozen.content()));
  }

  private static String etag(Submission post) {
    return "\"" + post.version() + "\"";
  }
}
