package org.imprimatur.guest.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.imprimatur.guest.model.Door;
import org.imprimatur.guest.model.GuestGrounds;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.mail.application.GuestLetters;
import org.imprimatur.platform.application.OpenToAll;

/** Mails a guest who has the link a code, while they wait. In no transaction but that which stores its digest. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailGuestCode {

  private DrawGuestCode draw;
  private GuestLetters letters;

  protected MailGuestCode() {}

  @Inject
  public MailGuestCode(DrawGuestCode draw, GuestLetters letters) {
    this.draw = draw;
    this.letters = letters;
  }

  /**
   * Mails a code to the address that was said when they were invited. What the mail server answers is not theirs to
   * know.
   *
   * @param secret as the link has it
   * @return for how many minutes the code is good
   */
  @OpenToAll("the invitation says who asks")
  public Decision<Long> send(String secret) {
    return draw.draw(secret, letters.possible())
        .then(drawn -> letters.code(drawn.address(), drawn.language(), drawn.code(), Door.LIFE)
            .answer().map(sent -> Decision.done(Door.LIFE.toMinutes()))
            .orElseGet(() -> Decision.refused(GuestGrounds.NOT_MAILED)));
  }
}
