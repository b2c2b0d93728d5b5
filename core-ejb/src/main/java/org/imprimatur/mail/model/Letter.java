package org.imprimatur.mail.model;

import java.util.regex.Pattern;
import org.imprimatur.identity.model.Mailbox;

/**
 * A mail in words, with one link.
 *
 * @param id in its Message-ID: whoever gets it twice can tell
 * @param to the address
 * @param sender what the society is called, as a name beside its address
 * @param subject on one line
 * @param text for whoever reads no HTML
 * @param html the same
 */
public record Letter(String id, String to, String sender, String subject, String text, String html) {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

  /**
   * Nothing that stands in a header can end it: the name and the subject are put on one line.
   *
   * @throws IllegalArgumentException when the address is none
   */
  public Letter {
    if (!Mailbox.fits(to)) {
      throw new IllegalArgumentException();
    }
    sender = CONTROL.matcher(sender).replaceAll(" ").strip();
    subject = CONTROL.matcher(subject).replaceAll(" ").strip();
  }

  /** Says nobody's address and no link. */
  @Override
  public String toString() {
    return "Letter[" + id + "]";
  }
}
