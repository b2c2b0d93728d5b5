package org.imprimatur.identity.model;

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
  private static final Pattern DIGITS = Pattern.compile("[0-9.]+");
  private static final Pattern ADDRESS = Pattern.compile(
      "(?i)(?<scheme>https?)://(?<host>[a-z0-9.-]{1,253})(?::(?<port>[0-9]{1,5}))?(?:[/?#].*)?", Pattern.DOTALL);

  /**
   * Returns for whom keys are made where this runs; empty where browsers make none: without https, but on the machine
   * itself, and where it is reached by an address of digits.
   *
   * @param address how readers reach this: the operator's word, else what the request was sent to
   */
  public static Optional<RelyingParty> at(String address) {
    var parts = ADDRESS.matcher(address);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var scheme = parts.group("scheme").toLowerCase(Locale.ROOT);
    var host = parts.group("host").toLowerCase(Locale.ROOT);
    boolean made = !DIGITS.matcher(host).matches() && (scheme.equals("https") || host.equals(LOCAL));
    return made ? Optional.of(new RelyingParty(host, origin(scheme, host, parts.group("port")))) : Optional.empty();
  }

  /** Tells whether it is the machine on which the browser runs. */
  public boolean local() {
    return id.equals(LOCAL);
  }

  private static String origin(String scheme, String host, String port) {
    boolean usual = port == null || port.equals(scheme.equals("https") ? "443" : "80");
    return scheme + "://" + host + (usual ? "" : ":" + port);
  }
}
