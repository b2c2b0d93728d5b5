package org.imprimatur.identity.model;

/**
 * Where a try to sign in comes from.
 *
 * @param address the address of the caller, as the server or a trusted proxy tells it
 * @param device the secret of a device on which somebody signed in before; empty when it shows none
 */
public record Origin(String address, String device) {

  /** Makes the origin of a program, which shows no device. */
  public static Origin of(String address) {
    return new Origin(address, "");
  }

  /** Returns what one subscriber holds: an IPv6 subscriber has 2^64 addresses and would else count as so many. */
  public String network() {
    int groups = 0;
    for (int i = 0; i < address.length(); i++) {
      if (address.charAt(i) == ':' && ++groups == 4) {
        return address.substring(0, i);
      }
    }
    return address;
  }
}
