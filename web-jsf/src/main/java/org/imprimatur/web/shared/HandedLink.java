package org.imprimatur.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.platform.model.Site;

/**
 * A link that somebody is to hand over, shown this once: no copy of it is kept but the one in the session of whoever
 * made it, from the form that made it to the page that shows it, so that loading that page anew makes no other link.
 *
 * @param address whole, as it is pasted elsewhere
 * @param until when it ends
 * @param whose whom it is for, by name; empty where nobody said
 * @param waits whether it opens nothing before a second officer confirms it
 */
public record HandedLink(String address, Instant until, String whose, boolean waits) implements Serializable {

  private static final String KEPT = "org.imprimatur.handed ";

  /**
   * Makes the link.
   *
   * @param path of the page that it opens, up to the secret
   */
  public static HandedLink of(Site site, HttpServletRequest request, String path, String secret, Instant until) {
    // Where nobody said how others reach this, whoever makes the link has reached it by what the browser sent.
    var base = site.baseUrl().map(said -> said.replaceFirst("/+$", ""))
        .orElseGet(() -> "http://" + request.getHeader("Host"));
    return new HandedLink(base + request.getContextPath() + path + secret, until, "", false);
  }

  /** Returns it with whom it is for, and whether it waits for a second officer. */
  public HandedLink to(String name, boolean waiting) {
    return new HandedLink(address, until, name, waiting);
  }

  /** Keeps it for the page at a place, which is opened next. */
  public void keep(HttpServletRequest request, String place) {
    request.getSession().setAttribute(KEPT + place, this);
  }

  /** Returns what was kept for the page at a place, once. */
  public static Optional<HandedLink> kept(HttpServletRequest request, String place) {
    return Optional.ofNullable(request.getSession(false)).flatMap(session -> {
      var link = Optional.ofNullable((HandedLink) session.getAttribute(KEPT + place));
      session.removeAttribute(KEPT + place);
      return link;
    });
  }

  /** Tells whether it leads to the very machine that opens it, so that it opens nothing on another one. */
  public boolean isLocal() {
    var host = Optional.ofNullable(URI.create(address).getHost()).orElse("");
    return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
  }
}
