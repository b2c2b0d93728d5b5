package org.imprimatur.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.imprimatur.identity.model.Scope;
import org.imprimatur.web.identity.Authentication;
import org.imprimatur.web.shared.CallFault;
import org.imprimatur.web.shared.Problem;

/**
 * Lets nobody in without a token, but for the calls that need none, nor an officer who must turn codes on first, and
 * nothing be changed by a token that only reads.
 */
@Provider
public class SignedInOnly implements ContainerRequestFilter {

  private static final Set<String> OPEN = Set.of("POST tokens", "GET openapi.json", "HEAD openapi.json");

  /** What only reads, or keeps nothing. */
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private static final String SCREENING = "POST screenings";

  @Context HttpServletRequest servlet;

  @Override
  public void filter(ContainerRequestContext request) {
    var path = request.getUriInfo().getPath().replaceAll("^/|/$", "");
    var call = request.getMethod() + ' ' + path;
    if (OPEN.contains(call)) {
      return;
    }
    if (request.getSecurityContext().getUserPrincipal() == null) {
      var problem = Problem.of(CallFault.TOKEN_MISSING);
      request.abortWith(problem.response());
    } else if (servlet.getAttribute(Authentication.CODE_OWED) != null) {
      request.abortWith(Problem.of(CallFault.CODE_OWED).response());
    } else if (!READING.contains(request.getMethod()) && !call.equals(SCREENING)
        && servlet.getAttribute(Authentication.SCOPE) != Scope.WRITE) {
      var problem = Problem.of(CallFault.SCOPE_TOO_SMALL);
      request.abortWith(problem.response());
    }
  }
}
