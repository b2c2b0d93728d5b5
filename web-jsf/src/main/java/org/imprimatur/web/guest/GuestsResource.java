package org.imprimatur.web.guest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.guest.application.HandOverGuestLink.Handed;
import org.imprimatur.guest.application.HandOverGuestLink;
import org.imprimatur.guest.application.InviteGuest;
import org.imprimatur.guest.application.ReadGuests;
import org.imprimatur.guest.model.Guest;
import org.imprimatur.guest.model.GuestInvitation;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.web.shared.ListBody;
import org.imprimatur.web.shared.Replies;
import org.imprimatur.web.shared.Words;

/** Who from outside reads a post. */
@Path("submissions/{id}/guests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GuestsResource {

  private HandOverGuestLink hand;
  private InviteGuest invite;
  private ReadGuests read;
  private Words words;

  @PathParam("id") String id;

  @Inject
  public GuestsResource(HandOverGuestLink hand, InviteGuest invite, ReadGuests read, Words words) {
    this.hand = hand;
    this.invite = invite;
    this.read = read;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected GuestsResource() {}

  /** Who is to be invited. */
  public record GuestRequest(String name, String what, String address, Integer days) {}

  /** An invitation on the wire: never what opens it. */
  public record GuestBody(String id, String name, String what, String invitedBy, Instant invitedAt, Instant expiresAt,
      boolean open) {
    static GuestBody of(GuestInvitation invitation, boolean open) {
      return new GuestBody(invitation.id(), invitation.guest().name(), invitation.guest().what(),
          invitation.invitedBy(), invitation.span().from(), invitation.span().until(), open);
    }
  }

  /** What is handed over, once: neither link nor code where they went by mail. */
  public record HandedBody(GuestBody guest, boolean mailed, String link, String code, String trouble) {}

  /** Lists who was invited, the newest first. */
  @GET
  public Response list() {
    return ListBody.answer(read.invited(id).then(desk -> Decision.done(new Page<>(desk.invited(), Optional.empty()))),
        each -> GuestBody.of(each.invitation(), each.open()));
  }

  /** Invites somebody. Not answered twice under one key: what opens an invitation is kept nowhere. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response invite(GuestRequest asked) {
    var guest = new Guest(said(asked.name()), said(asked.what()), said(asked.address()));
    int days = Optional.ofNullable(asked.days()).orElse(GuestInvitation.USUAL_DAYS);
    return Replies.of(hand.invite(id, guest, days),
        handed -> Response.status(Response.Status.CREATED).entity(body(handed)).build());
  }

  /** Ends an invitation. */
  @DELETE
  @Path("{guest}")
  public Response revoke(@PathParam("guest") String guest) {
    return Replies.of(invite.revoke(id, guest), gone -> Response.noContent().build());
  }

  private HandedBody body(Handed handed) {
    var made = handed.made();
    return new HandedBody(GuestBody.of(made.invitation(), true), handed.mailed(),
        handed.mailed() ? null : "/guest?key=" + made.secret(), made.code().orElse(null),
        handed.trouble().map(words::of).orElse(null));
  }

  private static String said(String text) {
    return Optional.ofNullable(text).orElse("");
  }
}
