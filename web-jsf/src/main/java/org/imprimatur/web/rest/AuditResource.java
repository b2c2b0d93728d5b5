package org.imprimatur.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
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
import org.imprimatur.platform.model.Page;

/** The audit log, for the auditor and the chair. */
@Path("audit/entries")
@RequestScoped
public class AuditResource {

  private static final int BATCH = 1_000;

  @Inject private ReadLog log;
  @Inject private HttpServletRequest request;

  /** Lists entries in order; the cursor is the number of the last one read. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response list(@QueryParam("cursor") @DefaultValue("0") long after, @QueryParam("limit") Integer limit) {
    int most = ListBody.limit(limit);
    return read(after, most).map(entries -> Response.ok(ListBody.of(page(entries, most))).build()).orElseGet(AuditResource::refused);
  }

  /** Exports the whole log, one entry a line, for {@code ./imprimatur verify}. */
  @GET
  @Produces("application/x-ndjson")
  public Response export() {
    if (read(0, 1).isEmpty()) {
      return refused();
    }
    var reader = request.getUserPrincipal().getName();
    return Response.ok((StreamingOutput) out -> write(reader, out)).build();
  }

  private void write(String reader, OutputStream out) throws IOException {
    long after = 0;
    List<AuditEntry> batch;
    do {
      batch = log.after(reader, after, BATCH).orElseThrow();
      for (var entry : batch) {
        out.write(StrictJson.write(entry));
        out.write('\n');
        after = entry.seq();
      }
    } while (batch.size() == BATCH);
  }

  private Optional<List<AuditEntry>> read(long after, int limit) {
    return log.after(request.getUserPrincipal().getName(), after, limit);
  }

  private static Page<AuditEntry> page(List<AuditEntry> entries, int limit) {
    boolean full = entries.size() == limit;
    return new Page<>(entries, full ? Optional.of(Long.toString(entries.get(limit - 1).seq())) : Optional.empty());
  }

  private static Response refused() {
    return Problem.of(403, "NOT_ALLOWED", "The audit log is read by the auditor and the chair. Ask one of them.").response();
  }
}
