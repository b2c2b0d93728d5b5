package org.imprimatur.health.infrastructure;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.health.model.Finding;
import org.imprimatur.platform.application.IpAddress;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.Site;
import org.imprimatur.platform.model.WrongSetting;

/** The address that others see, and the proxy before the server. */
final class Door {

  private Door() {}

  static List<Finding> look(Operator operator) {
    try {
      var site = Site.of(operator);
      return List.of(address(site), proxy(site));
    } catch (WrongSetting saidAlready) {
      return List.of();
    }
  }

  private static Finding address(Site site) {
    if (site.baseUrl().isEmpty()) {
      return Finding.look(Sign.ADDRESS_NONE, Map.of());
    }
    var address = site.baseUrl().get();
    var host = host(address);
    Map<String, Object> facts = Map.of("address", address);
    var place = host.flatMap(Door::place);
    if (place.isEmpty()) {
      return Finding.bad(Sign.ADDRESS_UNKNOWN, facts);
    }
    return site.secure() || place.get().isLoopbackAddress() ? Finding.good(Sign.ADDRESS, facts)
        : Finding.bad(Sign.ADDRESS_PLAIN, facts);
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getHost());
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  private static Optional<InetAddress> place(String host) {
    try {
      return Optional.of(InetAddress.getByName(host));
    } catch (UnknownHostException nowhere) {
      return Optional.empty();
    }
  }

  /** A header without addresses is never believed, and addresses without a header have nothing to say. */
  private static Finding proxy(Site site) {
    boolean header = site.proxyHeader().isPresent();
    boolean addresses = !site.proxyAddresses().isEmpty();
    boolean plain = site.proxyAddresses().stream().allMatch(each -> IpAddress.plain(each).isPresent());
    if (header != addresses || !plain) {
      return Finding.bad(Sign.PROXY_HALF, Map.of());
    }
    if (header) {
      return Finding.good(Sign.PROXY, Map.of("header", site.proxyHeader().get(), "addresses", site.proxyAddresses()));
    }
    return site.secure() ? Finding.look(Sign.PROXY_UNNAMED, Map.of()) : Finding.good(Sign.PROXY_NONE, Map.of());
  }
}
