package org.imprimatur.mail.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.imprimatur.identity.model.Mailbox;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.mail.model.Letter;
import org.imprimatur.mail.model.MailGrounds;

/**
 * Letters to somebody from outside, who has no account here and no language of their own: it is that of the text they
 * are to read. They say nothing of it, not even its title. Sent while somebody waits. For use cases only.
 */
@Dependent
public class GuestLetters {

  private final Sending sending;

  @Inject
  GuestLetters(Sending sending) {
    this.sending = sending;
  }

  /** Tells whether there is mail. */
  public boolean possible() {
    return sending.possible();
  }

  /**
   * Mails a link; returns the address, or why it did not go out.
   *
   * @param language of the text, a BCP 47 tag
   * @param secret in the link
   * @param until when it ends
   */
  public Decision<String> link(String address, String language, String secret, Instant until) {
    return Mailbox.fits(address) ? sent(sending.guest(address, language, secret, until))
        : Decision.refused(MailGrounds.NO_ADDRESS);
  }

  /**
   * Mails a code; returns the address, or why it did not go out.
   *
   * @param language of the text, a BCP 47 tag
   * @param life for how long the code is good
   */
  public Decision<String> code(String address, String language, String code, Duration life) {
    return Mailbox.fits(address) ? sent(sending.code(address, language, code, life))
        : Decision.refused(MailGrounds.NO_ADDRESS);
  }

  private Decision<String> sent(Letter letter) {
    return sending.now(letter);
  }
}
