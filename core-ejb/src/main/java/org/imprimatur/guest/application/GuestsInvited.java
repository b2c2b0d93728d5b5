package org.imprimatur.guest.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Relation;
import org.imprimatur.guest.model.GuestInvitation;
import org.imprimatur.guest.model.Opening;
import org.imprimatur.submission.model.Recusals;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Standing;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;

/**
 * Says whether an invitation still holds, and what it lets read. It is at the word of whoever made it: who may not
 * invite to the post any more has invited nobody. For use cases only.
 */
@Dependent
class GuestsInvited {

  private final Submissions submissions;
  private final People people;
  private final Recusals recusals;
  private final Clock clock;

  @Inject
  GuestsInvited(Submissions submissions, People people, Recusals recusals, Clock clock) {
    this.submissions = submissions;
    this.people = people;
    this.recusals = recusals;
    this.clock = clock;
  }

  /** Returns what the log calls a guest. */
  static String actor(GuestInvitation invitation) {
    return AuditTrail.GUEST + invitation.id();
  }

  /** Returns the post that an invitation opens; empty when it opens none any more. */
  Optional<Submission> post(GuestInvitation invitation) {
    return submissions.find(invitation.post()).filter(post -> holds(invitation, post));
  }

  /**
   * Returns the post that an invitation opens, of which nothing is changed until the transaction ends; locked before
   * the invitation is, as whoever ends one does.
   */
  Optional<Submission> locked(GuestInvitation invitation) {
    return submissions.lock(invitation.post());
  }

  /** Tells whether an invitation is neither ended nor over, whatever it opens now. */
  boolean good(GuestInvitation invitation) {
    return invitation.good(clock.instant());
  }

  /** Tells whether an invitation holds for its post. */
  boolean holds(GuestInvitation invitation, Submission post) {
    return invitation.good(clock.instant()) && opening(post) != Opening.ENDED
        && mayInvite(invitation.invitedBy(), post);
  }

  /** What was over before it was held is no more open for being held. */
  private static Opening opening(Submission post) {
    return Opening.of(post.stands()) == Opening.ENDED ? Opening.ENDED : Opening.of(post.state());
  }

  /** Tells whether somebody may invite to a post by what they hold themselves: what a provider lends ends unseen. */
  boolean mayInvite(String username, Submission post) {
    return people.find(username).filter(person -> {
      var standing = Standing.relations(person, post);
      if (recusals.recused(post.id()).contains(username)) {
        standing.add(Relation.RECUSED);
      }
      return Permission.INVITE_GUEST.granted(person, standing);
    }).isPresent();
  }

  /** Returns the text that guests of a post read: its newest one that passed the screening, while it is open. */
  Optional<Revision> text(Submission post) {
    return Optional.of(post).filter(open -> opening(open) == Opening.OPEN)
        .flatMap(open -> submissions.revision(open.id(), open.revision()))
        .filter(revision -> Standing.toRead(revision) == Permission.READ_POST);
  }
}
