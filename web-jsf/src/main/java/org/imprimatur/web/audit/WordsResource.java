package org.imprimatur.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.imprimatur.audit.application.ReadLog;
import org.imprimatur.web.shared.Replies;

/** The words of which the audit log keeps a digest, for those who read the log. */
@Path("audit/words/{digest}")
@RequestScoped
public class WordsResource {

  private ReadLog log;

  @Inject
  public WordsResource(ReadLog log) {
    this.log = log;
  }

  /** For the proxy of the container. */
  protected WordsResource() {}

  /** Returns the words, with the salt that makes their digest. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response words(@PathParam("digest") String digest) {
    return Replies.of(log.words(digest), said -> Response.ok(said).build());
  }
}
