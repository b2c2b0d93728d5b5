package org.imprimatur.web.pack;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.imprimatur.pack.application.DraftSwitches;
import org.imprimatur.pack.model.RuleText;
import org.imprimatur.pack.model.Switch;
import org.imprimatur.pack.model.SwitchChange;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.shared.Replies;

/** The switches of the policy in force: read, looked at with other values, drafted with them. */
@Path("policies/switches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SwitchesResource {

  private DraftSwitches drafts;
  private Replies replies;

  @Inject
  public SwitchesResource(DraftSwitches drafts, Replies replies) {
    this.drafts = drafts;
    this.replies = replies;
  }

  /** For the proxy of the container. */
  protected SwitchesResource() {}

  /** The switches of the policy in force. */
  public record SwitchesBody(String inForce, List<SwitchBody> switches) {

    static SwitchesBody of(DraftSwitches.Desk desk) {
      return new SwitchesBody(desk.inForce().reference(), desk.switches().stream().map(SwitchBody::of).toList());
    }
  }

  /** A switch, how it stands, and what it may say. */
  public record SwitchBody(String name, String value, List<String> values) {

    static SwitchBody of(Switch each) {
      return new SwitchBody(each.name(), each.value(), each.values());
    }
  }

  /** The values that are wanted, by the names of switches, and what was in force when they were chosen. */
  public record WantedBody(String base, Map<String, String> switches) {}

  /** What would become of the policy in force; rules by their names. */
  public record ChangeBody(List<SwitchChange.Turned> turned, List<String> begin, List<String> cease) {

    static ChangeBody of(SwitchChange change) {
      return new ChangeBody(change.turned(), ids(change.begin()), ids(change.cease()));
    }

    private static List<String> ids(List<RuleText> rules) {
      return rules.stream().map(RuleText::id).toList();
    }
  }

  /** Reads how they stand. */
  @GET
  public Response read() {
    return Replies.of(drafts.read(), desk -> Response.ok(SwitchesBody.of(desk)).build());
  }

  /** Tells what would change, and keeps nothing. */
  @POST
  @Path("preview")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response preview(WantedBody body) {
    return whole(body, () -> Replies.of(drafts.preview(body.base(), body.switches()),
        change -> Response.ok(ChangeBody.of(change)).build()));
  }

  /** Keeps the policy in force with these values as a draft. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response draft(@HeaderParam("Idempotency-Key") String key, WantedBody body) {
    return whole(body, () -> replies.once(key, body, () -> Replies.of(drafts.draft(body.base(), body.switches()),
        pack -> Response.status(Response.Status.CREATED).entity(PoliciesResource.PolicyBody.of(pack)).build())));
  }

  private static Response whole(WantedBody body, Supplier<Response> answer) {
    return body.base() == null || body.switches() == null || body.switches().values().stream().anyMatch(Objects::isNull)
        ? Problem.of(DraftFault.NO_SWITCHES).response()
        : answer.get();
  }
}
