package org.imprimatur.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Remembers in the session who signed in. */
public final class Sessions {

  private static final String SIGNED_IN = "org.imprimatur.signedIn";

  private Sessions() {}

  /** Begins the session of a person under a fresh id, so that an id known before is worth nothing. */
  public static void begin(HttpServletRequest request, String username) {
    request.getSession(true);
    request.changeSessionId();
    request.getSession().setAttribute(SIGNED_IN, username);
  }

  /** Returns who signed in, if anybody did. */
  static Optional<String> username(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false)).map(Sessions::username);
  }

  private static String username(HttpSession session) {
    return (String) session.getAttribute(SIGNED_IN);
  }
}
