package org.imprimatur.guest.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.guest.model.Guest;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.mail.application.GuestLetters;
import org.imprimatur.submission.application.Reach;
import org.imprimatur.submission.model.Submission;

/**
 * Invites somebody and mails them the link while whoever invites waits, for nothing here may keep its secret. Where it
 * does not go out, it is handed over. In no transaction but those of the steps.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HandOverGuestLink {

  private Reach reach;
  private InviteGuest invite;
  private GuestLetters letters;

  protected HandOverGuestLink() {}

  @Inject
  public HandOverGuestLink(Reach reach, InviteGuest invite, GuestLetters letters) {
    this.reach = reach;
    this.invite = invite;
    this.letters = letters;
  }

  /**
   * What is to be handed over.
   *
   * @param made the invitation, with its secrets
   * @param mailed whether the mail server took the link, which then nobody has to hand over
   * @param trouble why it did not; empty without mail
   */
  public record Handed(InviteGuest.Made made, boolean mailed, Optional<Refusal> trouble) {}

  /** Tells, to whoever may invite, whether links and codes go by mail. */
  public boolean mails(String id) {
    return reach.read(id, Permission.INVITE_GUEST).answer().filter(found -> letters.possible()).isPresent();
  }

  /**
   * Invites somebody, as {@link InviteGuest#invite} does.
   *
   * @param id of the post
   * @param days for how long, from 1 to 30
   */
  public Decision<Handed> invite(String id, Guest guest, int days) {
    return reach.read(id, Permission.INVITE_GUEST).then(found -> invite.invite(id, guest, days)
        .then(made -> Decision.done(handed(made, found.post()))));
  }

  private Handed handed(InviteGuest.Made made, Submission post) {
    if (made.code().isPresent()) {
      return new Handed(made, false, Optional.empty());
    }
    var sent = letters.link(made.invitation().guest().address(), post.content().words().language(), made.secret(),
        made.invitation().span().until());
    return new Handed(made, sent.answer().isPresent(), sent.objection());
  }
}
