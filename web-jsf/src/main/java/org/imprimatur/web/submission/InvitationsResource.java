package org.imprimatur.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.imprimatur.submission.application.AnswerCoAuthorship;
import org.imprimatur.web.shared.ListBody;

/** The posts that name the caller as co-author and wait for an answer. */
@Path("invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InvitationsResource {

  private AnswerCoAuthorship answer;

  @Inject
  public InvitationsResource(AnswerCoAuthorship answer) {
    this.answer = answer;
  }

  /** For the proxy of the container. */
  protected InvitationsResource() {}

  /** Lists what the caller would sign, newest change first. */
  @GET
  public Response open(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
    return ListBody.answer(answer.open(Optional.ofNullable(cursor), ListBody.limit(limit)));
  }
}
