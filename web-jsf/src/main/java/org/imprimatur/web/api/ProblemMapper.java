package org.imprimatur.web.api;

import jakarta.ejb.EJBException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.application.Unreadable;
import org.imprimatur.platform.application.WrongMember;
import org.imprimatur.web.security.BodyRefused;
import org.imprimatur.web.shared.CallFault;
import org.imprimatur.web.shared.Problem;

/** Answers every failure of the API with a problem; a fault says nothing of its inside. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  /** What is said of a call that the server itself refuses. */
  private enum Impossible {
    CALL
  }

  private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof Unreadable unreadable) {
      return Problem.of(CallFault.UNREADABLE, Map.of("fault", unreadable.sentence())).response();
    }
    if (failure instanceof BodyRefused refused) {
      return Response.fromResponse(Problem.of(refused.fault(), Map.of("most", refused.most())).response())
          .header("Connection", "close").build();
    }
    if (failure instanceof WrongMember wrong) {
      return Problem.of(CallFault.WRONG_MEMBER, Map.of("fault", wrong.sentence())).response();
    }
    if (failure instanceof WebApplicationException known) {
      return known(known.getResponse().getStatusInfo());
    }
    if (failure instanceof EJBException && failure.getCause() instanceof Exception inside) {
      // Work done once under a key runs inside a use case, which wraps what the work threw.
      return toResponse(inside);
    }
    LOG.log(Level.ERROR, "an API call failed", failure);
    return Problem.of(CallFault.FAULT).response();
  }

  private static Response known(Response.StatusType status) {
    var code = status.getReasonPhrase().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
    return new Problem(status.getStatusCode(), code,
        new Sentence(Impossible.CALL, Map.of("reason", status.getReasonPhrase())), Optional.empty(), Optional.empty())
        .response();
  }
}
