package org.imprimatur.web.guest;

import org.imprimatur.guest.application.HandOverGuestLink.Handed;
import org.imprimatur.web.shared.Words;

/** What is handed over, once: neither link nor code where they went by mail. */
public record HandedBody(GuestBody guest, boolean mailed, String link, String code, String trouble) {

  static HandedBody of(Handed handed, Words words) {
    var made = handed.made();
    return new HandedBody(GuestBody.of(made.invitation(), true), handed.mailed(),
        handed.mailed() ? null : "/guest?key=" + made.secret(), made.code().orElse(null),
        handed.trouble().map(words::of).orElse(null));
  }
}
