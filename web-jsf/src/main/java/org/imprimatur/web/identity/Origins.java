package org.imprimatur.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.RelyingParty;
import org.imprimatur.platform.model.Site;

/** Says where a request comes from: its address, and the device it shows by a cookie that signing in left there. */
@ApplicationScoped
public class Origins {

  private static final int KEPT_SECONDS = (int) Duration.ofDays(180).toSeconds();
  private static final int LONGEST = 64;

  private Site site;

  private TrustedProxies proxies;

  @Inject
  public Origins(Site site) {
    this.site = site;
  }

  /** For the proxy of the container. */
  protected Origins() {}

  @PostConstruct
  void read() {
    proxies = TrustedProxies.of(site);
  }

  /** Returns the origin of a request. */
  public Origin of(HttpServletRequest request) {
    List<String> sent =
        proxies.addresses().isEmpty() ? List.of() : Collections.list(request.getHeaders(proxies.header()));
    return new Origin(proxies.client(request.getRemoteAddr(), sent), device(request));
  }

  /**
   * Returns for whom browsers make keys: the address that the operator says, else this machine for whoever is at it. No
   * other address is taken from the request, which may have come by way of somebody else's.
   */
  Optional<RelyingParty> party(HttpServletRequest request) {
    return site.baseUrl().flatMap(RelyingParty::at)
        .or(() -> RelyingParty.at(request.getRequestURL().toString()).filter(RelyingParty::local));
  }

  /** Lets the browser show the device from now on. */
  public void remember(HttpServletResponse response, String secret) {
    var cookie = new Cookie(name(), secret);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(site.secure());
    cookie.setMaxAge(KEPT_SECONDS);
    cookie.setAttribute("SameSite", "Strict");
    response.addCookie(cookie);
  }

  private String device(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name()) && cookie.getValue().length() <= LONGEST)
        .map(Cookie::getValue)
        .findFirst()
        .orElse("");
  }

  private String name() {
    return site.secure() ? "__Host-imprimatur-device" : "imprimatur-device";
  }
}
