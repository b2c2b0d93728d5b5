package org.imprimatur.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;

/**
 * What a browser was asked with, which is answered once or never.
 *
 * @param random the challenge
 * @param name what the key will be called that it asks for; empty where it asks for one that is there
 */
record Challenge(String random, String name) implements Serializable {

  private static final String ASKED = "org.imprimatur.challenge";

  /** Remembers it in the session of whoever asks, in place of any before. */
  void keep(HttpServletRequest request) {
    request.getSession(true).setAttribute(ASKED, this);
  }

  /** Returns what was asked, and forgets it: whatever the answer, there is no second one. */
  static Optional<Challenge> take(HttpServletRequest request) {
    var session = Optional.ofNullable(request.getSession(false));
    var asked = session.map(each -> (Challenge) each.getAttribute(ASKED));
    session.ifPresent(each -> each.removeAttribute(ASKED));
    return asked;
  }
}
