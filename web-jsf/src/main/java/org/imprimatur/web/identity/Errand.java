package org.imprimatur.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.imprimatur.platform.model.Site;

/**
 * The cookie of a browser that was sent to the provider. It comes back from another site, with which no browser brings
 * the strict cookies of a session; this one it brings, and it opens nothing but its own try.
 */
@ApplicationScoped
public class Errand {

  private static final int SECONDS = 600;
  private static final int LONGEST = 64;

  private Site site;

  @Inject
  public Errand(Site site) {
    this.site = site;
  }

  /** For the proxy of the container. */
  protected Errand() {}

  /** Gives the browser the secret of a try; an empty one has it forget. */
  void give(HttpServletResponse response, String secret) {
    var cookie = new Cookie(name(), secret);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(site.secure());
    cookie.setMaxAge(secret.isEmpty() ? 0 : SECONDS);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  /** Returns the secret that the browser shows, empty for none. */
  String secret(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name()) && cookie.getValue().length() <= LONGEST)
        .map(Cookie::getValue).findFirst().orElse("");
  }

  private String name() {
    return site.secure() ? "__Host-imprimatur-errand" : "imprimatur-errand";
  }
}
