package org.imprimatur.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.imprimatur.submission.application.AnswerCoAuthorship;
import org.imprimatur.submission.application.AnswerCoAuthorship.Question;

/** The posts that name the caller as co-author and wait for an answer. */
@Path("invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InvitationsResource {

  @Inject private AnswerCoAuthorship answer;

  /** Lists what the caller would sign, newest change first. */
  @GET
  public ListBody<Question> open() {
    return new ListBody<>(answer.open(), null, null);
  }
}
