package org.imprimatur.guest.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.guest.model.Door.Result;
import org.imprimatur.guest.model.Door;
import org.imprimatur.guest.model.GuestCodes;
import org.imprimatur.guest.model.GuestGrounds;
import org.imprimatur.guest.model.GuestInvitation;
import org.imprimatur.guest.model.GuestVisit;
import org.imprimatur.guest.model.Guests;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.platform.application.OpenToAll;

/**
 * Lets a guest in who has link and code. A link that is unknown, ended, over or guessed is refused in the same words.
 * To look uses nothing up: programs that read mail follow links.
 */
@Stateless
public class EnterAsGuest {

  private Guests guests;
  private GuestsInvited invited;
  private Ids ids;
  private Clock clock;
  private AuditTrail trail;

  protected EnterAsGuest() {}

  @Inject
  public EnterAsGuest(Guests guests, GuestsInvited invited, Ids ids, Clock clock, AuditTrail trail) {
    this.guests = guests;
    this.invited = invited;
    this.ids = ids;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * Returns the invitation that a secret opens.
   *
   * @param secret as the link has it
   */
  @OpenToAll("the invitation says who asks")
  public Decision<GuestInvitation> look(String secret) {
    return guests.find(Sha256.hex(secret)).filter(invitation -> invited.post(invitation).isPresent())
        .map(Decision::done).orElseGet(() -> Decision.refused(GuestGrounds.NO_SUCH_LINK));
  }

  /**
   * Takes a code; a mailed one is used up.
   *
   * @param secret as the link has it
   * @param typed spaces, hyphens and small letters do not matter
   * @return the key that the guest's browser shows from now on, for twelve hours at most
   */
  @OpenToAll("the invitation says who asks")
  public Decision<String> enter(String secret, String typed) {
    // Locked before anything is read: of two codes at once the second is tried at the door that the first left.
    return guests.lock(Sha256.hex(secret)).filter(invitation -> invited.post(invitation).isPresent())
        .map(invitation -> tried(invitation, GuestCodes.digest(secret, typed)))
        .orElseGet(() -> Decision.refused(GuestGrounds.NO_SUCH_LINK));
  }

  private Decision<String> tried(GuestInvitation invitation, String digest) {
    var now = clock.instant();
    var tried = invitation.door().tried(digest, now);
    var after = invitation.with(tried.door(), now);
    if (!after.equals(invitation)) {
      guests.save(after);
    }
    boolean ended = after.endedAt().isPresent();
    return refusal(tried.result(), tried.door()).map(refusal -> {
      if (ended || tried.result() == Result.SPENT) {
        trail.record(GuestsInvited.actor(after), AuditAction.GUEST_REFUSED, after.post(),
            Map.of("guest", after.id(), "ended", ended));
      }
      return ended ? Decision.<String>refused(GuestGrounds.NO_SUCH_LINK) : Decision.<String>refused(refusal);
    }).orElseGet(() -> Decision.done(begun(after)));
  }

  private Optional<Refusal> refusal(Result result, Door door) {
    return switch (result) {
      case RIGHT -> Optional.empty();
      case WRONG -> Optional.of(Refusal.of(GuestGrounds.CODE_WRONG, Map.of("left", Door.TRIES - door.wrong())));
      case SPENT -> Optional.of(Refusal.of(GuestGrounds.CODE_SPENT));
      case NO_CODE -> Optional.of(Refusal.of(GuestGrounds.NO_CODE));
      case RESTING -> Optional.of(new Refusal(GuestGrounds.TOO_MANY_TRIES.code(),
          Sentence.of(GuestGrounds.TOO_MANY_TRIES), door.rest(clock.instant())));
    };
  }

  private String begun(GuestInvitation invitation) {
    var now = clock.instant();
    var key = ids.secret();
    guests.begin(new GuestVisit(Sha256.hex(key), invitation.digest(), now), now.minus(GuestVisit.LONGEST));
    trail.record(GuestsInvited.actor(invitation), AuditAction.GUEST_CAME, invitation.post(),
        Map.of("guest", invitation.id()));
    return key;
  }
}
