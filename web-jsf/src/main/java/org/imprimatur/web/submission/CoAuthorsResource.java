package org.imprimatur.web.submission;

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
import org.imprimatur.review.application.ReadReview;
import org.imprimatur.submission.application.AnswerCoAuthorship;
import org.imprimatur.web.shared.Replies;
import org.imprimatur.web.shared.Words;

/** What a person who is named as co-author answers. */
@Path("submissions")
@RequestScoped
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
@Produces(MediaType.APPLICATION_JSON)
public class CoAuthorsResource {

  private AnswerCoAuthorship answer;
  private ReadReview review;
  private Replies replies;
  private Words words;

  @PathParam("id") String id;
  @HeaderParam("Idempotency-Key") String key;

  @Inject
  public CoAuthorsResource(AnswerCoAuthorship answer, ReadReview review, Replies replies, Words words) {
    this.answer = answer;
    this.review = review;
    this.replies = replies;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected CoAuthorsResource() {}

  /** Where a post stands that the caller is no author of any more. */
  public record LeftBody(String id, String state) {}

  /** Makes the caller, who is named as co-author, an author of the post. */
  @POST
  @Path("{id}/accept")
  public Response accept() {
    return replies.once(key, "accept", () -> Replies.of(answer.accept(id),
        post -> Response.ok(SubmissionBody.of(post, review.permitted(id), words)).build()));
  }

  /** Takes the caller off the co-authors. */
  @POST
  @Path("{id}/refuse")
  public Response refuse() {
    return replies.once(key, "refuse", () -> Replies.of(answer.refuse(id),
        post -> Response.ok(new LeftBody(post.id(), post.state().name())).build()));
  }
}
