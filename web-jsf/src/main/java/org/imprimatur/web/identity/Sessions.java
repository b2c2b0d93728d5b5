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
  private static final String PARKED = "org.imprimatur.parked";
  private static final String AWAY = "org.imprimatur.away";

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

  /** Remembers under what the provider's tokens wait until their owner is in. */
  static void park(HttpServletRequest request, String parked) {
    request.getSession(true).setAttribute(PARKED, parked);
  }

  /** Returns under what tokens wait, and forgets it; empty where none do. */
  static String parked(HttpServletRequest request) {
    return taken(request, PARKED);
  }

  /** Remembers, of somebody who has just left, where their session at the provider ends. */
  static void leaveTo(HttpServletRequest request, String address) {
    request.getSession(true).setAttribute(AWAY, address);
  }

  /** Returns where the session at the provider ends, and forgets it; empty where there is none. */
  static String away(HttpServletRequest request) {
    return taken(request, AWAY);
  }

  private static String taken(HttpServletRequest request, String name) {
    var session = Optional.ofNullable(request.getSession(false));
    var found = session.map(each -> (String) each.getAttribute(name)).orElse("");
    session.ifPresent(each -> each.removeAttribute(name));
    return found;
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
