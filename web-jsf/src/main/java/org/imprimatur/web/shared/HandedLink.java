package org.imprimatur.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.imprimatur.platform.model.Site;

/**
 * A link that somebody is to hand over, shown this once: no copy of it is kept.
 *
 * @param address whole, as it is pasted elsewhere
 * @param until when it ends
 */
public record HandedLink(String address, Instant until) {

  /**
   * Makes the link.
   *
   * @param path of the page that it opens, up to the secret
   */
  public static HandedLink of(Site site, HttpServletRequest request, String path, String secret, Instant until) {
    // Where nobody said how others reach this, whoever makes the link has reached it by what the browser sent.
    var base = site.baseUrl().map(said -> said.replaceFirst("/+$", ""))
        .orElseGet(() -> "http://" + request.getHeader("Host"));
    return new HandedLink(base + request.getContextPath() + path + secret, until);
  }
}
