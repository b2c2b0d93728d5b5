package org.imprimatur.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.identity.application.Tokens;
import org.imprimatur.identity.model.Scope;
import org.imprimatur.identity.model.Token;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.web.shared.ListBody;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.shared.Replies;

/** Gives tokens for passwords, shows people theirs and takes them back. */
@Path("tokens")
@RequestScoped
public class TokensResource {

  private static final int LONGEST_NAME = 100;

  /** What of a request may hold characters that cannot be kept. */
  private enum Field {
    TOKEN_NAME
  }

  private Tokens tokens;
  private Origins origins;
  private HttpServletRequest request;

  @Inject
  public TokensResource(Tokens tokens, Origins origins, HttpServletRequest request) {
    this.tokens = tokens;
    this.origins = origins;
    this.request = request;
  }

  /** For the proxy of the container. */
  protected TokensResource() {}

  /** What is needed for a token. */
  public record TokenRequest(String username, String password, String code, String name, String scope) {}

  /** A token on the wire: never its text. */
  public record TokenBody(String id, String name, String scope, Instant createdAt, Instant expiresAt, Instant usedAt) {
    static TokenBody of(Token token) {
      return new TokenBody(
          token.id(), token.name(), token.scope().wire(), token.createdAt(), token.expiresAt(),
          token.usedAt().orElse(null));
    }
  }

  /** Lists the caller's tokens. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response list(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
    return ListBody.answer(tokens.mine(Optional.ofNullable(cursor), ListBody.limit(limit)), TokenBody::of);
  }

  /** Takes one of the caller's tokens back. */
  @DELETE
  @Path("{id}")
  public Response revoke(@PathParam("id") String id) {
    return Replies.of(tokens.revoke(id), gone -> Response.noContent().build());
  }

  /** Makes a token; its text is shown this once. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response issue(TokenRequest asked) {
    if (asked.username() == null || asked.password() == null) {
      return Problem.of(TokenFault.NO_PASSWORD).response();
    }
    var name = asked.name() == null || asked.name().isBlank() ? "unnamed" : asked.name();
    if (name.length() > LONGEST_NAME) {
      return Problem.of(TokenFault.LONG_NAME, Map.of("most", LONGEST_NAME)).response();
    }
    var fault = CleanText.fault(Field.TOKEN_NAME, name);
    if (fault.isPresent()) {
      return Problem.of(fault.get()).response();
    }
    var scope = asked.scope() == null ? Optional.of(Scope.WRITE) : Scope.ofWire(asked.scope());
    if (scope.isEmpty()) {
      return Problem.of(TokenFault.NO_SUCH_SCOPE).response();
    }
    var issued = tokens.issue(asked.username(), asked.password(),
        Optional.ofNullable(asked.code()).orElse(""), name, scope.get(), origins.of(request));
    return Replies.of(issued,
        token -> Response.status(Response.Status.CREATED).entity(Map.of("token", token)).build());
  }
}
