package org.imprimatur.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.Optional;
import org.imprimatur.delivery.application.ReadEndorsements;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Flat;
import org.imprimatur.registry.application.KeepAccounts;
import org.imprimatur.registry.model.Check;
import org.imprimatur.registry.model.VerifiedAccount;
import org.imprimatur.web.shared.ListBody;
import org.imprimatur.web.shared.Replies;

/** The register of verified accounts. */
@Path("accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

  private KeepAccounts accounts;
  private ReadEndorsements ledger;
  private Replies replies;

  @Inject
  public AccountsResource(KeepAccounts accounts, ReadEndorsements ledger, Replies replies) {
    this.accounts = accounts;
    this.ledger = ledger;
    this.replies = replies;
  }

  /** For the proxy of the container. */
  protected AccountsResource() {}

  /** An account on the wire. */
  public record AccountBody(
      String handle, String network, String claimedName, @Flat ProofBody shown, @Flat CheckBody check,
      boolean revoked) {

    static AccountBody of(VerifiedAccount account) {
      var proof = account.proof();
      var verification = account.verification();
      return new AccountBody(
          account.handle(), account.network(), account.claimedName(),
          new ProofBody(proof.kind().name(), proof.text()),
          new CheckBody(verification.by(), verification.at(), verification.until()), account.revoked());
    }
  }

  /** What shows whose an account is. */
  public record ProofBody(String proofKind, String proof) {}

  /** Who checked that, and until when it is relied on. */
  public record CheckBody(String verifiedBy, Instant verifiedAt, Instant until) {}

  /** Lists the accounts, by handle. */
  @GET
  public Response list(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
    return ListBody.answer(accounts.list("", Optional.ofNullable(cursor), ListBody.limit(limit))
        .then(page -> Decision.done(page.map(AccountBody::of))));
  }

  /** Exports the directory that screenings use now, byte for byte what its version is the digest of. */
  @GET
  @Path("directory")
  public Response directory() {
    return Replies.of(accounts.directory(),
        now -> Response.ok(now.canonical()).header("ETag", '"' + now.version() + '"').build());
  }

  /** Registers an account for a year. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response verify(@HeaderParam("Idempotency-Key") String key, Check check) {
    return replies.once(key, check, () -> Replies.of(accounts.verify(check),
        account -> Response.status(Response.Status.CREATED).entity(AccountBody.of(account)).build()));
  }

  /** Takes an account back. */
  @POST
  @Path("{handle}/revoke")
  public Response revoke(@HeaderParam("Idempotency-Key") String key, @PathParam("handle") String handle) {
    return replies.once(key, handle,
        () -> Replies.of(accounts.revoke(handle), account -> Response.ok(AccountBody.of(account)).build()));
  }

  /** Reads which published posts point readers to an account. */
  @GET
  @Path("{handle}/endorsements")
  public Response endorsements(
      @PathParam("handle") String handle, @QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
    return ListBody.answer(ledger.of(handle, Optional.ofNullable(cursor), ListBody.limit(limit)));
  }
}
