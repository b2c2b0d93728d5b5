package org.imprimatur.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.imprimatur.audit.application.ReadLog;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.platform.application.StrictJson;
import org.imprimatur.web.shared.ListBody;
import org.imprimatur.web.shared.Problem;

/** The audit log, for the auditor and the chair. */
@Path("audit/entries")
@RequestScoped
public class AuditResource {

  private static final int BATCH = 1_000;

  private ReadLog log;

  @Inject
  public AuditResource(ReadLog log) {
    this.log = log;
  }

  /** For the proxy of the container. */
  protected AuditResource() {}

  /** Lists entries in order. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response list(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
    return ListBody.answer(log.page(Optional.ofNullable(cursor), ListBody.limit(limit)));
  }

  /** Exports the whole log, one entry a line, for {@code ./imprimatur verify}. */
  @GET
  @Produces("application/x-ndjson")
  public Response export() {
    var refused = log.page(Optional.empty(), 1).objection();
    if (refused.isPresent()) {
      return Problem.of(refused.get()).response();
    }
    return Response.ok((StreamingOutput) this::write).build();
  }

  private void write(OutputStream out) throws IOException {
    long after = 0;
    List<AuditEntry> batch;
    do {
      batch = log.after(after, BATCH).answer().orElseThrow();
      for (var entry : batch) {
        out.write(StrictJson.write(entry));
        out.write('\n');
        after = entry.seq();
      }
    } while (batch.size() == BATCH);
  }
}
