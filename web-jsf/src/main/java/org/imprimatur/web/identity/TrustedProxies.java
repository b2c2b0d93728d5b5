package org.imprimatur.web.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.imprimatur.platform.application.IpAddress;
import org.imprimatur.platform.model.Site;

/**
 * Whose word is taken for where a request comes from. A header is read only when it comes from an address named here,
 * and of the addresses in it the last that is not one of these: what stands before may be made up by the caller.
 *
 * @param header the one header read, such as {@code X-Forwarded-For}
 * @param addresses of the proxies
 */
record TrustedProxies(String header, List<String> addresses) {

  private static final int LONGEST = 1_000;

  /** Takes the two settings; without both nobody is trusted, and never what is no address. */
  static TrustedProxies of(Site site) {
    return new TrustedProxies(site.proxyHeader().orElse(""), site.proxyHeader().isEmpty() ? List.of()
        : site.proxyAddresses().stream().map(IpAddress::plain).flatMap(Optional::stream).toList());
  }

  /**
   * Returns the address a request comes from.
   *
   * @param peer who connected
   * @param sent the values of the header, as they came
   */
  String client(String peer, List<String> sent) {
    var nearest = IpAddress.plain(peer).orElse(peer);
    var chain = new ArrayList<>(sent.stream().filter(each -> each.length() <= LONGEST)
        .flatMap(each -> Arrays.stream(each.split(","))).toList());
    while (addresses.contains(nearest) && !chain.isEmpty()) {
      var before = IpAddress.plain(chain.remove(chain.size() - 1).strip());
      if (before.isEmpty()) {
        return nearest;
      }
      nearest = before.get();
    }
    return nearest;
  }
}
