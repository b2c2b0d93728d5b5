package org.imprimatur.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.application.Caller;

/** Says who the caller is. */
@Path("me")
@RequestScoped
public class MeResource {

  private Caller caller;

  @Inject
  public MeResource(Caller caller) {
    this.caller = caller;
  }

  /** For the proxy of the container. */
  protected MeResource() {}

  /** The caller on the wire. */
  public record Me(String username, String name, List<String> roles) {}

  /** Returns the caller. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Me me() {
    var person = caller.person().orElseThrow();
    return new Me(person.username(), person.signature(), person.roles().stream().sorted().map(Role::wire).toList());
  }
}
