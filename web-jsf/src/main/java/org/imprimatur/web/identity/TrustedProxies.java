package org.imprimatur.web.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imprimatur.platform.model.Site;

/**
 * Whose word is taken for where a request comes from. A header is read only when it comes from an address named here,
 * and of the addresses in it the last that is not one of these: what stands before may be made up by the caller.
 *
 * @param header the one header read, such as {@code X-Forwarded-For}
 * @param addresses of the proxies
 */
record TrustedProxies(String header, List<String> addresses) {

  /** Only literals: asking a name server for what a stranger sent would be a way to misuse us. */
  private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  private static final int LONGEST = 1_000;

  /** Takes the two settings; without both nobody is trusted, and never what is no address. */
  static TrustedProxies of(Site site) {
    return new TrustedProxies(site.proxyHeader().orElse(""),
        named(site).map(TrustedProxies::plain).flatMap(Optional::stream).toList());
  }

  /** Returns what stands among the addresses and is none, if anything does. */
  static Optional<String> noAddress(Site site) {
    return named(site).filter(each -> plain(each).isEmpty()).findFirst();
  }

  private static Stream<String> named(Site site) {
    return site.proxyHeader().isPresent() ? site.proxyAddresses().stream() : Stream.of();
  }

  /**
   * Returns the address a request comes from.
   *
   * @param peer who connected
   * @param sent the values of the header, as they came
   */
  String client(String peer, List<String> sent) {
    var nearest = plain(peer).orElse(peer);
    var chain = new ArrayList<>(sent.stream().filter(each -> each.length() <= LONGEST)
        .flatMap(each -> Arrays.stream(each.split(","))).toList());
    while (addresses.contains(nearest) && !chain.isEmpty()) {
      var before = plain(chain.remove(chain.size() - 1).strip());
      if (before.isEmpty()) {
        return nearest;
      }
      nearest = before.get();
    }
    return nearest;
  }

  /** One address has one spelling: else every spelling of it would have free tries of its own. */
  private static Optional<String> plain(String address) {
    var bare = address.strip().replaceAll("^\\[|\\]$", "").replaceAll("%.*$", "");
    if (!LITERAL.matcher(bare).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(bare).getHostAddress().replaceAll("%.*$", ""));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
