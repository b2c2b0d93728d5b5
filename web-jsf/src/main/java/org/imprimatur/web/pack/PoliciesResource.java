package org.imprimatur.web.pack;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.Flat;
import org.imprimatur.pack.application.KeepPolicies;
import org.imprimatur.pack.model.PackFiles;
import org.imprimatur.pack.model.StoredPack;
import org.imprimatur.web.shared.ListBody;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.shared.Replies;

/** The society's policies: read, exported, saved as drafts, deleted, put in force by two officers. */
@Path("policies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PoliciesResource {

  private KeepPolicies policies;
  private Replies replies;

  @Inject
  public PoliciesResource(KeepPolicies policies, Replies replies) {
    this.policies = policies;
    this.replies = replies;
  }

  /** For the proxy of the container. */
  protected PoliciesResource() {}

  /** A policy without its files. */
  public record PolicyBody(
      String id, String name, int version, String title, String state, @Flat Written written, @Flat Proposed proposed,
      @Flat Decided decided) {

    static PolicyBody of(StoredPack pack) {
      var edition = pack.edition();
      var written = pack.written();
      return new PolicyBody(
          edition.reference(), edition.name(), edition.version(), edition.title(), pack.state().name(),
          new Written(written.by(), written.at(), written.editors().stream().sorted().toList()),
          pack.proposal().map(proposal -> new Proposed(proposal.by(), proposal.at())).orElse(null),
          pack.enforced().map(decided -> new Decided(decided.by(), decided.at())).orElse(null));
    }
  }

  /** Who wrote a policy. */
  public record Written(String createdBy, Instant createdAt, List<String> editors) {}

  /** Which officer would put it in force. */
  public record Proposed(String proposedBy, Instant proposedAt) {}

  /** Which officer put it in force. */
  public record Decided(String decidedBy, Instant decidedAt) {}

  /** A policy's files by name, each with its text: what is saved and what is exported. */
  public record FilesBody(Map<String, String> files) {}

  /** Lists all policies. */
  @GET
  public Response list(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
    return ListBody.answer(policies.list(Optional.ofNullable(cursor), ListBody.limit(limit)), PolicyBody::of);
  }

  /** Exports a policy. */
  @GET
  @Path("{name}/{version}")
  public Response export(@PathParam("name") String name, @PathParam("version") String version) {
    return Replies.of(policies.read(name + "/" + version),
        pack -> Response.ok(new FilesBody(pack.files().files())).build());
  }

  /** Saves a draft. */
  @POST
  @Path("drafts")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response draft(@HeaderParam("Idempotency-Key") String key, FilesBody body) {
    if (body.files() == null || body.files().isEmpty() || body.files().containsValue(null)) {
      return Problem.of(DraftFault.NO_FILES).response();
    }
    return replies.once(key, body, () -> Replies.of(policies.saveDraft(new PackFiles(body.files())),
        pack -> Response.status(Response.Status.CREATED).entity(PolicyBody.of(pack)).build()));
  }

  /** Deletes a draft. */
  @DELETE
  @Path("drafts/{name}/{version}")
  public Response delete(@HeaderParam("Idempotency-Key") String key, @PathParam("name") String name,
      @PathParam("version") String version) {
    var reference = name + "/" + version;
    return replies.once(key, reference,
        () -> Replies.of(policies.deleteDraft(reference), pack -> Response.noContent().build()));
  }

  /** Proposes a policy, or puts in force what another officer has proposed. */
  @POST
  @Path("{name}/{version}/force")
  public Response force(@HeaderParam("Idempotency-Key") String key, @PathParam("name") String name,
      @PathParam("version") String version) {
    var reference = name + "/" + version;
    return replies.once(key, reference,
        () -> Replies.of(policies.putInForce(reference), pack -> Response.ok(PolicyBody.of(pack)).build()));
  }
}
