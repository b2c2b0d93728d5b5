package org.imprimatur.platform.application;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads IP addresses. One has one spelling: else every spelling of it would have free tries of its own. */
public final class IpAddress {

  /** Only literals: asking a name server for what a stranger sent would be a way to misuse us. */
  private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  private IpAddress() {}

  /** Returns the one spelling of an address; nothing for a text that is none. */
  public static Optional<String> plain(String text) {
    var bare = text.strip().replaceAll("^\\[|\\]$", "").replaceAll("%.*$", "");
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
