package org.imprimatur.login.model;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a provider may be: over https, or on this very machine, where nobody listens between. */
public final class Place {

  /** The longest address of a provider, in characters. */
  public static final int LONGEST = 500;

  private static final Pattern HERE = Pattern.compile("(?i)localhost|127(?:\\.[0-9]{1,3}){3}|\\[::1]");

  private Place() {}

  /** Tells whether an address may be asked. */
  public static boolean safe(URI address) {
    return address.getHost() != null && address.getRawUserInfo() == null && address.getRawFragment() == null
        && ("https".equalsIgnoreCase(address.getScheme())
            || "http".equalsIgnoreCase(address.getScheme()) && HERE.matcher(address.getHost()).matches());
  }

  /** Reads the address of an issuer, which has no query; empty where a text is none that may be asked. */
  public static Optional<URI> issuer(String text) {
    try {
      return Optional.of(text).filter(each -> each.length() <= LONGEST).map(URI::create).filter(Place::safe)
          .filter(address -> address.getRawQuery() == null);
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
