package org.imprimatur.web.society;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.function.IntFunction;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Flat;
import org.imprimatur.society.application.KeepSociety;
import org.imprimatur.society.model.Profile;
import org.imprimatur.society.model.Version;
import org.imprimatur.web.shared.CallFault;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.shared.Replies;

/** What the society says of itself. */
@Path("society")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SocietyResource {

  private KeepSociety society;
  private Replies replies;

  @Inject
  public SocietyResource(KeepSociety society, Replies replies) {
    this.society = society;
    this.replies = replies;
  }

  /** For the proxy of the container. */
  protected SocietyResource() {}

  /** What counts, on the wire; version 0 where nothing was saved. */
  public record SocietyBody(
      int version, Optional<String> savedBy, Optional<Instant> savedAt, @Flat Profile.Name called,
      @Flat Profile.Legal legal, @Flat Profile.Life life, @Flat Profile.Own own) {

    static SocietyBody of(Optional<Version> version) {
      var said = version.map(Version::profile).orElseGet(Profile::blank).spelledOut();
      return new SocietyBody(version.map(Version::number).orElse(Version.NONE), version.map(Version::by),
          version.map(Version::at), said.called(), said.legal(), said.life(), said.own());
    }
  }

  /** Reads what counts now. */
  @GET
  public Response read() {
    return Replies.of(society.read(), SocietyResource::answer);
  }

  /** A picture on the wire: a PNG or JPEG file as base64; empty takes the logo off. */
  public record LogoBody(String picture) {}

  /** Shows a picture as the logo, which is the next version; If-Match names the one that it changes. */
  @PUT
  @Path("logo")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response show(@HeaderParam("If-Match") String match, @HeaderParam("Idempotency-Key") String key,
      LogoBody body) {
    return changed(match, key, body, base -> shown(base, body.picture()));
  }

  private Decision<Version> shown(int base, String picture) {
    return picture == null || picture.isEmpty() ? society.takeLogoOff(base)
        : society.showLogo(base, picture);
  }

  /** Saves the next version; If-Match names the one that it changes. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response save(@HeaderParam("If-Match") String match, @HeaderParam("Idempotency-Key") String key,
      Profile body) {
    return changed(match, key, body, base -> society.save(base, body));
  }

  private Response changed(String match, String key, Object body, IntFunction<Decision<Version>> change) {
    var version = Replies.version(match);
    if (version.isEmpty()) {
      return Problem.of(CallFault.VERSION_MISSING).response();
    }
    int base = (int) Math.min(version.get(), Integer.MAX_VALUE);
    return replies.once(key, body, () -> Replies.of(change.apply(base), saved -> answer(Optional.of(saved))));
  }

  private static Response answer(Optional<Version> version) {
    var body = SocietyBody.of(version);
    return Response.ok(body).header("ETag", "\"" + body.version() + "\"").build();
  }
}
