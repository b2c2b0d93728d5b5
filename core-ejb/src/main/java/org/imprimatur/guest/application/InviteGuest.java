package org.imprimatur.guest.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.guest.model.Door;
import org.imprimatur.guest.model.Guest;
import org.imprimatur.guest.model.GuestCodes;
import org.imprimatur.guest.model.GuestGrounds;
import org.imprimatur.guest.model.GuestInvitation;
import org.imprimatur.guest.model.Guests;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.mail.application.GuestLetters;
import org.imprimatur.notice.application.Notify;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.submission.application.Reach.Reached;
import org.imprimatur.submission.application.Reach;
import org.imprimatur.submission.model.Submission;

/**
 * Invites somebody from outside to one post, and ends an invitation. Of link and code only digests are kept: whoever
 * invites reads them once. The log has neither name nor address.
 */
@Stateless
public class InviteGuest {

  private Reach reach;
  private Guests guests;
  private GuestsInvited invited;
  private GuestLetters letters;
  private Notify notify;
  private Ids ids;
  private Clock clock;
  private AuditTrail trail;

  protected InviteGuest() {}

  @Inject
  public InviteGuest(Reach reach, Guests guests, GuestsInvited invited, GuestLetters letters, Notify notify, Ids ids,
      Clock clock, AuditTrail trail) {
    this.reach = reach;
    this.guests = guests;
    this.invited = invited;
    this.letters = letters;
    this.notify = notify;
    this.ids = ids;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * An invitation that was made just now.
   *
   * @param invitation as stored
   * @param secret that opens it, to be handed over this once
   * @param code to be handed over by another way, this once; empty where codes go by mail
   */
  public record Made(GuestInvitation invitation, String secret, Optional<String> code) {

    /** Says no secret. */
    @Override
    public String toString() {
      return "Made[" + invitation.id() + "]";
    }
  }

  /**
   * Invites somebody.
   *
   * @param id of the post
   * @param days for how long, from 1 to 30
   */
  public Decision<Made> invite(String id, Guest guest, int days) {
    return reach.lockUnless(id, Permission.INVITE_GUEST, this::notNow)
        .then(found -> fault(found, guest, days).map(Decision::<Made>refused)
            .orElseGet(() -> Decision.done(made(found, guest, days))));
  }

  /**
   * Ends an invitation at once: the author of the post does, whoever made it, and an officer.
   *
   * @param id of the post
   * @param guest the id of the invitation
   */
  public Decision<GuestInvitation> revoke(String id, String guest) {
    return reach.lock(id, Permission.INVITE_GUEST).then(found -> guests.of(id).stream()
        .filter(each -> each.id().equals(guest) && each.good(clock.instant())).findFirst()
        .map(open -> Decision.done(ended(found, open)))
        .orElseGet(() -> Decision.refused(GuestGrounds.NO_SUCH_GUEST)));
  }

  private Optional<Refusal> notNow(Submission post) {
    return invited.text(post).isPresent() ? Optional.empty() : Optional.of(Refusal.of(GuestGrounds.NOTHING_TO_READ));
  }

  private Optional<Refusal> fault(Reached found, Guest guest, int days) {
    if (!invited.mayInvite(found.person().username(), found.post())) {
      return Optional.of(Refusal.of(Permission.INVITE_GUEST));
    }
    if (days < 1 || days > GuestInvitation.MOST_DAYS) {
      return Optional.of(Refusal.of(GuestGrounds.BAD_DAYS, Map.of("most", GuestInvitation.MOST_DAYS)));
    }
    return guest.fault(letters.possible()).or(() -> tooMany(guests.of(found.post().id()), clock.instant()));
  }

  /** Those that rest because their inviter has lost the right count as well: it may be given back. */
  private static Optional<Refusal> tooMany(List<GuestInvitation> all, Instant now) {
    var yesterday = now.minus(Duration.ofDays(1));
    if (all.stream().filter(each -> each.good(now)).count() >= GuestInvitation.MOST_OPEN) {
      return Optional.of(Refusal.of(GuestGrounds.TOO_MANY_GUESTS, Map.of("most", GuestInvitation.MOST_OPEN)));
    }
    return all.stream().filter(each -> each.span().from().isAfter(yesterday)).count() < GuestInvitation.MOST_A_DAY
        ? Optional.empty()
        : Optional.of(Refusal.of(GuestGrounds.MANY_TODAY, Map.of("most", GuestInvitation.MOST_A_DAY)));
  }

  private Made made(Reached found, Guest guest, int days) {
    var now = clock.instant();
    var secret = ids.secret();
    var code = Optional.of(GuestCodes.handed(ids.bytes())).filter(handed -> !letters.possible());
    var door = code.map(handed -> Door.handed(GuestCodes.digest(secret, handed), now))
        .orElseGet(() -> Door.byMail(now));
    var by = found.person().username();
    var invitation = new GuestInvitation(Sha256.hex(secret), found.post().id(), guest, by,
        new GuestInvitation.Term(now, now.plus(Duration.ofDays(days))), Optional.empty(), door, Optional.empty());
    guests.add(invitation);
    trail.record(by, AuditAction.GUEST_INVITED, found.post().id(),
        Map.of("guest", invitation.id(), "days", days, "codesByMail", code.isEmpty()));
    if (!found.post().author().equals(by)) {
      notify.tell(found.post().author(), Notice.Kind.GUEST_INVITED, found.post().id());
    }
    return new Made(invitation, secret, code);
  }

  private GuestInvitation ended(Reached found, GuestInvitation open) {
    var ended = guests.lock(open.digest()).orElseThrow().ended(clock.instant());
    guests.save(ended);
    trail.record(found.person().username(), AuditAction.GUEST_REVOKED, found.post().id(), Map.of("guest", open.id()));
    return ended;
  }
}
