package org.imprimatur.web.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.Sha256;

/**
 * A second cookie of 256 random bits, bound to the session. The server's own session ids begin with a counter and have
 * too few random bits to stand alone.
 */
final class SessionKey {

  private static final String DIGEST = "org.imprimatur.sessionKey";

  private SessionKey() {}

  /** Gives the browser the key and lets the session remember its digest. */
  static void bind(HttpServletRequest request, HttpServletResponse response, String secret) {
    request.getSession().setAttribute(DIGEST, Sha256.hex(secret));
    var cookie = new Cookie(name(request), secret);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(secure(request));
    cookie.setAttribute("SameSite", "Strict");
    response.addCookie(cookie);
  }

  /** Tells whether the request carries the key of its session. */
  static boolean fits(HttpServletRequest request) {
    return digest(request).filter(digest -> sent(request).map(Sha256::hex).filter(digest::equals).isPresent())
        .isPresent();
  }

  /** Returns the digest of the key that the request's session wants to be shown; empty when nobody signed in by it. */
  static Optional<String> digest(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false)).map(session -> (String) session.getAttribute(DIGEST));
  }

  private static Optional<String> sent(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name(request)))
        .map(Cookie::getValue)
        .findFirst();
  }

  /** Browsers take a name with the prefix only over https, and then from nobody but us. */
  private static String name(HttpServletRequest request) {
    return secure(request) ? "__Host-imprimatur-key" : "imprimatur-key";
  }

  /** As the session's own cookie, which {@link CookieSettings} marks at the start. */
  private static boolean secure(HttpServletRequest request) {
    return request.getServletContext().getSessionCookieConfig().isSecure();
  }
}
