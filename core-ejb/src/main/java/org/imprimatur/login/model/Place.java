package org.imprimatur.login.model;

import java.util.regex.Pattern;

/** Where a provider may be: over https, or on this very machine, where nobody listens between. */
public final class Place {

  /** The longest address of a provider, in characters. */
  public static final int LONGEST = 500;

  private static final String REST = "(?::[0-9]{1,5})?(?:/[!-\"$->@-~]*)?";

  /** A host by its name or numbers, with no user in front of it and no fragment behind. */
  private static final Pattern ISSUER =
      Pattern.compile("(?i)(?:https://(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+])"
          + "|http://(?:localhost|127(?:\\.[0-9]{1,3}){3}|\\[::1]))" + REST);

  private static final Pattern QUERY = Pattern.compile("[!-\"$-~]*");

  private Place() {}

  /** Tells whether an address may be asked. */
  public static boolean safe(String address) {
    int question = address.indexOf('?');
    return issuer(question < 0 ? address : address.substring(0, question))
        && (question < 0 || QUERY.matcher(address.substring(question)).matches());
  }

  /**
   * Tells whether an address may be asked for an issuer: one elsewhere leads to no door of this machine, where only we
   * can knock.
   */
  public static boolean safe(String address, String issuer) {
    return safe(address) && (https(address) || !https(issuer));
  }

  private static boolean https(String address) {
    return address.regionMatches(true, 0, "https:", 0, 6);
  }

  /** Tells whether a text is the address of an issuer that may be asked: it has no query. */
  public static boolean issuer(String text) {
    return text.length() <= LONGEST && ISSUER.matcher(text).matches();
  }
}
