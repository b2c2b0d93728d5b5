package org.imprimatur.identity.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * For whom a device makes a key: browsers use it there and nowhere else, which is why a page that only looks like ours
 * gets nothing of it.
 *
 * @param id the domain (WebAuthn level 2, 5.1.2: never an address of digits)
 * @param origin scheme, domain and port as a browser writes them
 */
public record RelyingParty(String id, String origin) {

  private static final String LOCAL = "localhost";
  private static final Pattern DIGITS = Pattern.compile("[0-9.]+|\\[.*");

  /**
   * Returns for whom keys are made where this runs; empty where browsers make none: without https, but on the machine
   * itself, and where it is reached by an address of digits.
   *
   * @param address how readers reach this: the operator's word, else what the request was sent to
   */
  public static Optional<RelyingParty> at(String address) {
    try {
      var uri = new URI(address);
      return Optional.ofNullable(uri.getHost()).map(host -> host.toLowerCase(Locale.ROOT))
          .filter(host -> !DIGITS.matcher(host).matches())
          .filter(host -> "https".equalsIgnoreCase(uri.getScheme()) || host.equals(LOCAL))
          .map(host -> new RelyingParty(host, origin(uri, host)));
    } catch (URISyntaxException none) {
      return Optional.empty();
    }
  }

  /** Tells whether it is the machine on which the browser runs. */
  public boolean local() {
    return id.equals(LOCAL);
  }

  private static String origin(URI uri, String host) {
    var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    int usual = scheme.equals("https") ? 443 : 80;
    return scheme + "://" + host + (uri.getPort() < 0 || uri.getPort() == usual ? "" : ":" + uri.getPort());
  }
}
