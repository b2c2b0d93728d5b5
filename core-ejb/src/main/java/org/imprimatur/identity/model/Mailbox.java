package org.imprimatur.identity.model;

import java.util.regex.Pattern;

/**
 * Where a person's mail goes.
 *
 * @param address such as {@code ann@society.example}
 * @param wanted whether they want by mail, too, what they are told here
 * @param given whether whoever keeps people said it: what somebody says of themselves proves nothing
 */
public record Mailbox(String address, boolean wanted, boolean given) {

  /** The longest address, in characters: RFC 5321 leaves no more between its brackets. */
  public static final int LONGEST = 254;

  /** Plain ASCII in the form without quotation marks: it can hold neither a second address nor the end of a line. */
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
          + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

  private static final int LONGEST_NAME = 64;

  /** Makes one that its owner said. */
  public Mailbox(String address, boolean wanted) {
    this(address, wanted, false);
  }

  /** Tells whether a text is an address that mail can be sent to. */
  public static boolean fits(String address) {
    return address.length() <= LONGEST && address.indexOf('@') <= LONGEST_NAME
        && PLAIN.matcher(address).matches();
  }
}
