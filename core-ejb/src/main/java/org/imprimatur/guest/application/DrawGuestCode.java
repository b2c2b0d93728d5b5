package org.imprimatur.guest.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.imprimatur.guest.model.GuestCodes;
import org.imprimatur.guest.model.GuestGrounds;
import org.imprimatur.guest.model.GuestInvitation;
import org.imprimatur.guest.model.Guests;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.platform.application.BySystem;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.submission.model.Submission;

/** Stores that a code is on its way, before it is mailed: one that arrives late is no worse than one that is lost. */
@Stateless
@BySystem("a guest who asked for a code")
public class DrawGuestCode {

  private Guests guests;
  private GuestsInvited invited;
  private Ids ids;
  private Clock clock;

  protected DrawGuestCode() {}

  @Inject
  public DrawGuestCode(Guests guests, GuestsInvited invited, Ids ids, Clock clock) {
    this.guests = guests;
    this.invited = invited;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * A code that is to be mailed.
   *
   * @param address where to
   * @param language of the text, a BCP 47 tag
   * @param code six digits
   */
  public record Drawn(String address, String language, String code) {

    /** Says neither code nor address. */
    @Override
    public String toString() {
      return "Drawn[]";
    }
  }

  /**
   * Draws a code in place of the one before; five in an hour at most.
   *
   * @param secret as the link has it
   * @param possible whether mail can go out: without, a new code would only take the place of one that is good
   */
  public Decision<Drawn> draw(String secret, boolean possible) {
    return guests.lock(Sha256.hex(secret)).flatMap(invitation -> invited.post(invitation)
        .map(post -> drawn(invitation, post, secret, possible)))
        .orElseGet(() -> Decision.refused(GuestGrounds.NO_SUCH_LINK));
  }

  private Decision<Drawn> drawn(GuestInvitation invitation, Submission post, String secret, boolean possible) {
    var now = clock.instant();
    long wait = invitation.door().wait(now);
    if (wait > 0) {
      return Decision.refused(new Refusal(GuestGrounds.TOO_MANY_CODES.code(),
          Sentence.of(GuestGrounds.TOO_MANY_CODES), wait));
    }
    if (invitation.door().pass().isPresent()) {
      return Decision.refused(GuestGrounds.CODE_HANDED_OVER);
    }
    if (!possible) {
      return Decision.refused(GuestGrounds.NOT_MAILED);
    }
    var code = GuestCodes.mailed(ids.bytes());
    guests.save(invitation.with(invitation.door().sending(GuestCodes.digest(secret, code), now), now));
    return Decision.done(new Drawn(invitation.guest().address(), post.content().words().language(), code));
  }
}
