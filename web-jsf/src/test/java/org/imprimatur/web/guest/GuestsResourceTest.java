package org.imprimatur.web.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.imprimatur.guest.application.HandOverGuestLink;
import org.imprimatur.guest.application.InviteGuest;
import org.imprimatur.guest.application.ReadGuests;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;

class GuestsResourceTest {

  private static final GuestRequest NIA = new GuestRequest("Nia North", "counsel", null, null);

  private final Visiting visiting = new Visiting();

  @Test
  void whoever_invites_is_told_link_and_code_this_once() {
    var made = as("member", resource -> resource.invite(NIA));
    assertEquals(201, made.getStatus());
    var body = (HandedBody) made.getEntity();
    assertTrue(body.link().matches("/guest\\?key=\\S{20,}"), body.link());
    assertEquals(11, body.code().length());
    assertFalse(body.mailed());
    assertNull(body.trouble());
    assertEquals("member", body.guest().invitedBy());
    var listed = Desk.json(as("chair", GuestsResource::list).getEntity());
    assertTrue(listed.contains("\"name\":\"Nia North\"") && listed.contains("\"open\":true"), listed);
    assertFalse(listed.contains("key=") || listed.contains(body.code()), listed);
  }

  @Test
  void what_is_not_said_of_a_guest_is_asked_for() {
    var refused = as("member", resource -> resource.invite(new GuestRequest(null, null, null, 3)));
    assertEquals("INVALID", ((Problem) refused.getEntity()).code());
    assertEquals(422, as("member", resource -> resource.invite(new GuestRequest("N", "x", "", 31))).getStatus());
  }

  @Test
  void an_invitation_ends_once() {
    var id = visiting.invited("chair").invitation().id();
    assertEquals(204, as("publisher", resource -> resource.revoke(id)).getStatus());
    assertEquals(404, as("publisher", resource -> resource.revoke(id)).getStatus());
    assertTrue(Desk.json(as("member", GuestsResource::list).getEntity()).contains("\"open\":false"));
  }

  @Test
  void nobody_else_sees_or_invites_any() {
    assertEquals(403, as("reviewer", GuestsResource::list).getStatus());
    assertEquals(403, as("auditor", resource -> resource.invite(NIA)).getStatus());
    assertEquals(404, as("admin", GuestsResource::list).getStatus());
    assertEquals(404, as("trainee", resource -> resource.revoke("x")).getStatus());
  }

  private Response as(String who, Function<GuestsResource, Response> call) {
    var desk = visiting.desk;
    desk.asking(Asked.post("/api/v1/submissions/" + visiting.post + "/guests"));
    return desk.as(who, () -> {
      var resource = new GuestsResource(desk.use(HandOverGuestLink.class), desk.use(InviteGuest.class),
          desk.use(ReadGuests.class), desk.words());
      resource.id = visiting.post;
      return call.apply(resource);
    });
  }
}
