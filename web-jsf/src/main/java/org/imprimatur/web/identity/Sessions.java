package org.imprimatur.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.imprimatur.identity.model.SignedIn;

/** Remembers in the session who signed in. */
public final class Sessions {

  private static final String SIGNED_IN = "org.imprimatur.signedIn";
  private static final String MARK = "org.imprimatur.passwordMark";

  /**
   * Somebody signed in may think for half an hour; a visitor's session, which holds a log-in form, ends sooner: see
   * web.xml.
   */
  private static final int SIGNED_IN_SECONDS = 30 * 60;

  private Sessions() {}

  /**
   * Begins the session of a person under a fresh id, so that an id known before is worth nothing.
   *
   * @param in who, and the mark of the password by which they are in
   * @param secret 256 random bits that the browser must show with the session's id from now on
   */
  public static void begin(HttpServletRequest request, HttpServletResponse response, SignedIn in, String secret) {
    request.getSession(true);
    request.changeSessionId();
    request.getSession().setAttribute(SIGNED_IN, in.person().username());
    request.getSession().setAttribute(MARK, in.mark());
    request.getSession().setMaxInactiveInterval(SIGNED_IN_SECONDS);
    SessionKey.bind(request, response, secret);
  }

  /** Returns who signed in, if anybody did. */
  static Optional<String> username(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false)).filter(session -> SessionKey.fits(request))
        .map(Sessions::username);
  }

  /** Returns the mark of the password by which somebody signed in; of a session that is there. */
  static String mark(HttpServletRequest request) {
    return (String) request.getSession(false).getAttribute(MARK);
  }

  private static String username(HttpSession session) {
    return (String) session.getAttribute(SIGNED_IN);
  }
}
