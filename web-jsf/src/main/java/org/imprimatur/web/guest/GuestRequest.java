package org.imprimatur.web.guest;

import java.util.Optional;
import org.imprimatur.guest.model.Guest;
import org.imprimatur.guest.model.GuestInvitation;

/** Who is to be invited, on the wire. */
public record GuestRequest(String name, String what, String address, Integer days) {

  Guest guest() {
    return new Guest(said(name), said(what), said(address));
  }

  int forDays() {
    return Optional.ofNullable(days).orElse(GuestInvitation.USUAL_DAYS);
  }

  private static String said(String text) {
    return Optional.ofNullable(text).orElse("");
  }
}
