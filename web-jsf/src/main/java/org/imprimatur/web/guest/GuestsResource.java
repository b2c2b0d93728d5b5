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
import java.util.Optional;
import org.imprimatur.guest.application.HandOverGuestLink;
import org.imprimatur.guest.application.InviteGuest;
import org.imprimatur.guest.application.ReadGuests;
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
    return Replies.of(hand.invite(id, asked.guest(), asked.forDays()),
        handed -> Response.status(Response.Status.CREATED).entity(HandedBody.of(handed, words)).build());
  }

  /** Ends an invitation. */
  @DELETE
  @Path("{guest}")
  public Response revoke(@PathParam("guest") String guest) {
    return Replies.of(invite.revoke(id, guest), gone -> Response.noContent().build());
  }
}
