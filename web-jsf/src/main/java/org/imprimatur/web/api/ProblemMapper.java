package org.imprimatur.web.api;

import jakarta.ejb.EJBException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.util.Locale;
import org.imprimatur.platform.application.Unreadable;
import org.imprimatur.platform.application.WrongMember;
import org.imprimatur.web.security.BodyRefused;
import org.imprimatur.web.shared.Problem;

/** Answers every failure of the API with a problem; a fault says nothing of its inside. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof Unreadable) {
      return Problem.of(400, "MALFORMED",
          "The request cannot be read: " + failure.getMessage() + ". Send one JSON object in UTF-8.").response();
    }
    if (failure instanceof BodyRefused refused) {
      return Response
          .fromResponse(
              Problem.of(refused.status(), refused.status() == 413 ? "TOO_LARGE" : "TOO_SLOW", refused.getMessage())
                  .response())
          .header("Connection", "close")
          .build();
    }
    if (failure instanceof WrongMember) {
      return Problem.of(422, "INVALID", failure.getMessage()).response();
    }
    if (failure instanceof WebApplicationException known) {
      return known(known.getResponse().getStatusInfo());
    }
    if (failure instanceof EJBException && failure.getCause() instanceof Exception inside) {
      // Work done once under a key runs inside a use case, which wraps what the work threw.
      return toResponse(inside);
    }
    LOG.log(Level.ERROR, "an API call failed", failure);
    return Problem
        .of(500, "FAULT",
            "Something failed on our side; nothing was changed. Try again, and tell the office if it stays.")
        .response();
  }

  private static Response known(Response.StatusType status) {
    var code = status.getReasonPhrase().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
    return Problem.of(status.getStatusCode(), code,
        "This call is not possible: " + status.getReasonPhrase() + ". See /api/v1/openapi.json.").response();
  }
}
