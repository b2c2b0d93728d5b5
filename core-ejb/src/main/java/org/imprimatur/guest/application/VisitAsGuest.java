package org.imprimatur.guest.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.guest.model.GuestComment;
import org.imprimatur.guest.model.GuestGrounds;
import org.imprimatur.guest.model.GuestInvitation;
import org.imprimatur.guest.model.Guests;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.notice.application.Notify;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.platform.application.OpenToAll;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submission;

/**
 * What a guest does who is in: reads the one text, and says what they think of it. Asked anew at each page whether the
 * invitation still holds. A guest is nobody of the people: no permission is asked, and none is given.
 */
@Stateless
public class VisitAsGuest {

  private Guests guests;
  private GuestsInvited invited;
  private Notify notify;
  private Ids ids;
  private Clock clock;
  private AuditTrail trail;

  protected VisitAsGuest() {}

  @Inject
  public VisitAsGuest(Guests guests, GuestsInvited invited, Notify notify, Ids ids, Clock clock, AuditTrail trail) {
    this.guests = guests;
    this.invited = invited;
    this.notify = notify;
    this.ids = ids;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * What a guest sees.
   *
   * @param invitation theirs
   * @param text what they read; empty while the post is its writers' or on hold
   * @param changed whether it is another one than they saw last
   * @param own what they have said, the oldest first
   */
  public record Sight(
      GuestInvitation invitation, Optional<Revision> text, boolean changed, List<GuestComment> own) {}

  /**
   * Shows the text, and remembers which one they saw.
   *
   * @param key that their browser shows
   */
  @OpenToAll("the visit says who asks")
  public Decision<Sight> read(String key) {
    return in(key, (invitation, post) -> {
      var text = invited.text(post);
      boolean changed = text.flatMap(shown -> invitation.seen().filter(seen -> !seen.equals(shown.contentHash())))
          .isPresent();
      text.map(Revision::contentHash).filter(hash -> !invitation.seen().filter(hash::equals).isPresent())
          .ifPresent(hash -> guests.lock(invitation.digest()).ifPresent(now -> guests.save(now.seeing(hash))));
      return Decision.done(new Sight(invitation, text, changed, own(invitation)));
    });
  }

  /**
   * Keeps what they say.
   *
   * @param key that their browser shows
   * @param contentHash of the text that they had before them
   * @param text their words
   */
  @OpenToAll("the visit says who asks")
  public Decision<GuestComment> comment(String key, String contentHash, String text) {
    // A browser sends two characters for the end of a line that its owner counts as one.
    var words = text.replace("\r\n", "\n");
    return in(key, (found, seen) -> invited.locked(found)
        .flatMap(post -> guests.lock(found.digest()).filter(now -> invited.holds(now, post))
            .map(now -> said(now, post, contentHash, words)))
        .orElseGet(() -> Decision.refused(GuestGrounds.NOT_IN)));
  }

  private Decision<GuestComment> said(GuestInvitation invitation, Submission post, String contentHash, String words) {
    return invited.text(post)
        .map(revision -> fault(invitation, revision, contentHash, words).map(Decision::<GuestComment>refused)
            .orElseGet(() -> Decision.done(kept(invitation, post, revision, words))))
        .orElseGet(() -> Decision.refused(GuestGrounds.NOTHING_TO_READ));
  }

  /**
   * Ends a visit.
   *
   * @param key that their browser shows
   */
  @OpenToAll("the visit says who asks")
  public void leave(String key) {
    guests.leave(Sha256.hex(key));
  }

  private <T> Decision<T> in(String key, BiFunction<GuestInvitation, Submission, Decision<T>> deed) {
    return guests.visit(Sha256.hex(key)).filter(visit -> visit.open(clock.instant()))
        .flatMap(visit -> guests.find(visit.invitation()))
        .flatMap(invitation -> invited.post(invitation).map(post -> deed.apply(invitation, post)))
        .orElseGet(() -> Decision.refused(GuestGrounds.NOT_IN));
  }

  private List<GuestComment> own(GuestInvitation invitation) {
    return guests.comments(invitation.post()).stream()
        .filter(comment -> comment.invitation().equals(invitation.digest())).toList();
  }

  private Optional<Refusal> fault(GuestInvitation invitation, Revision revision, String contentHash, String text) {
    if (!revision.contentHash().equals(contentHash)) {
      return Optional.of(Refusal.of(GuestGrounds.TEXT_CHANGED));
    }
    return GuestComment.fault(text).or(() -> own(invitation).size() < GuestComment.MOST ? Optional.empty()
        : Optional.of(Refusal.of(GuestGrounds.TOO_MANY_COMMENTS, Map.of("most", GuestComment.MOST))));
  }

  private GuestComment kept(GuestInvitation invitation, Submission post, Revision revision, String text) {
    var comment = new GuestComment(ids.next(), invitation.digest(), post.id(),
        new GuestComment.About(revision.number(), revision.contentHash()), text, clock.instant());
    guests.add(comment);
    trail.record(GuestsInvited.actor(invitation), AuditAction.GUEST_COMMENTED, post.id(),
        Map.of("guest", invitation.id(),
            "comment", comment.id(), "revision", revision.number(), "contentHash", revision.contentHash(),
            "commentDigest", trail.spoken(text)));
    Stream.of(post.author(), invitation.invitedBy()).distinct()
        .forEach(name -> notify.tell(name, Notice.Kind.GUEST_COMMENTED, post.id()));
    return comment;
  }
}
