package org.imprimatur.web.guest;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.guest.model.GuestVisit;

/** The key of a guest's visit. Browsers send it to the page of guests and nowhere else; no other page reads it. */
final class GuestCookie {

  private GuestCookie() {}

  /** Returns the key that the browser shows; empty where it shows none. */
  static String key(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name(request))).map(Cookie::getValue).findFirst().orElse("");
  }

  /** Gives the browser a key. */
  static void give(HttpServletRequest request, HttpServletResponse response, String key) {
    response.addCookie(cookie(request, key, Math.toIntExact(GuestVisit.LONGEST.toSeconds())));
  }

  /** Takes it back. */
  static void take(HttpServletRequest request, HttpServletResponse response) {
    response.addCookie(cookie(request, "", 0));
  }

  private static Cookie cookie(HttpServletRequest request, String key, int seconds) {
    var cookie = new Cookie(name(request), key);
    cookie.setPath(Optional.ofNullable(request.getContextPath()).orElse("") + "/guest");
    cookie.setMaxAge(seconds);
    cookie.setHttpOnly(true);
    cookie.setSecure(secure(request));
    cookie.setAttribute("SameSite", "Strict");
    return cookie;
  }

  /** Browsers take a name with the prefix only over https. */
  private static String name(HttpServletRequest request) {
    return secure(request) ? "__Secure-imprimatur-guest" : "imprimatur-guest";
  }

  private static boolean secure(HttpServletRequest request) {
    return request.getServletContext().getSessionCookieConfig().isSecure();
  }
}
