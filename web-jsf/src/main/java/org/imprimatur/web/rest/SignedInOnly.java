package org.imprimatur.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Lets nobody in without a token, but for the calls that need none. */
@Provider
public class SignedInOnly implements ContainerRequestFilter {

  private static final Set<String> OPEN = Set.of("tokens", "openapi.json");

  @Override
  public void filter(ContainerRequestContext request) {
    var path = request.getUriInfo().getPath().replaceAll("^/|/$", "");
    if (request.getSecurityContext().getUserPrincipal() == null && !OPEN.contains(path)) {
      var problem = Problem.of(401, "TOKEN_MISSING", "This call needs a token that is known and has not expired. Get one with POST /api/v1/tokens.");
      request.abortWith(problem.response());
    }
  }
}
