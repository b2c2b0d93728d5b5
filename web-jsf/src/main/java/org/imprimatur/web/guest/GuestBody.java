package org.imprimatur.web.guest;

import java.time.Instant;
import org.imprimatur.guest.model.GuestInvitation;

/** An invitation on the wire: never what opens it, nor where their mail goes. */
public record GuestBody(String id, String name, String what, String invitedBy, Instant invitedAt, Instant expiresAt,
    boolean open) {

  static GuestBody of(GuestInvitation invitation, boolean open) {
    return new GuestBody(invitation.id(), invitation.guest().name(), invitation.guest().what(),
        invitation.invitedBy(), invitation.span().from(), invitation.span().until(), open);
  }
}
