package org.imprimatur.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.imprimatur.committee.application.Tokens;
import org.imprimatur.submission.model.CleanText;

/** Gives tokens for passwords. */
@Path("tokens")
@RequestScoped
public class TokensResource {

  @Inject private Tokens tokens;
  @Inject private HttpServletRequest request;

  /** What is needed for a token. */
  public record TokenRequest(String username, String password, String name) {}

  /** Makes a token; its text is shown this once. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response issue(TokenRequest asked) {
    if (asked.username() == null || asked.password() == null) {
      return Problem.of(422, "INVALID", "A token needs a username and a password.").response();
    }
    var name = asked.name() == null || asked.name().isBlank() ? "unnamed" : asked.name();
    if (name.length() > 100) {
      return Problem.of(422, "INVALID", "The name of a token has at most 100 characters. Shorten it.").response();
    }
    var fault = CleanText.fault(name);
    if (fault.isPresent()) {
      return Problem.of(422, "INVALID", "The name of the token " + fault.get()).response();
    }
    var issued = tokens.issue(asked.username(), asked.password(), name, request.getRemoteAddr());
    return issued.answer()
        .map(token -> Response.status(Response.Status.CREATED).entity(Map.of("token", token)).build())
        .orElseGet(() -> Problem.of(issued.objection().orElseThrow()).response());
  }
}
