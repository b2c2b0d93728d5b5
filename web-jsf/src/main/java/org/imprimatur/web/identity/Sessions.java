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
  private static final String HALF = "org.imprimatur.halfIn";

  /**
   * Somebody signed in may think for half an hour; a visitor's session, which holds a log-in form, ends sooner: see
   * web.xml.
   */
  private static final int SIGNED_IN_SECONDS = 30 * 60;

  /** A telephone must be found and unlocked. */
  private static final int HALF_IN_SECONDS = 10 * 60;

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
    request.getSession().removeAttribute(HALF);
    request.getSession().setMaxInactiveInterval(SIGNED_IN_SECONDS);
    SessionKey.bind(request, response, secret);
  }

  /** Remembers whose password was right, under a fresh id; whoever was signed in by this session is no longer. */
  static void beginHalf(HttpServletRequest request, SignedIn in) {
    request.getSession(true);
    request.changeSessionId();
    request.getSession().removeAttribute(SIGNED_IN);
    request.getSession().setAttribute(HALF, new Half(in.person().username(), in.mark()));
    request.getSession().setMaxInactiveInterval(HALF_IN_SECONDS);
  }

  /** Returns whose password was right a while ago, if anybody's was. */
  static Optional<Half> half(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false)).map(session -> (Half) session.getAttribute(HALF));
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
