package org.imprimatur.mail.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.identity.model.Invitations;
import org.imprimatur.identity.model.Mailbox;
import org.imprimatur.identity.model.Mailboxes;
import org.imprimatur.identity.model.PasswordLinks;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.mail.model.Letter;
import org.imprimatur.mail.model.MailGrounds;
import org.imprimatur.mail.model.MailSettings;

/**
 * Mails a link that works once, at the word of the officer who has just made it: it is sent while they wait, for
 * nothing here may keep its secret. In no transaction.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailLinks {

  private Authority authority;
  private MailSettings settings;
  private Invitations invitations;
  private PasswordLinks links;
  private Mailboxes boxes;
  private Sending sending;
  private Clock clock;

  protected MailLinks() {}

  @Inject
  public MailLinks(Authority authority, MailSettings settings, Invitations invitations, PasswordLinks links,
      Mailboxes boxes, Sending sending, Clock clock) {
    this.authority = authority;
    this.settings = settings;
    this.invitations = invitations;
    this.links = links;
    this.boxes = boxes;
    this.sending = sending;
    this.clock = clock;
  }

  /** Tells whether links can be mailed, to whoever keeps people. */
  public boolean possible() {
    return authority.require(Permission.KEEP_PEOPLE, Subject.NONE).answer().filter(officer -> settings.on())
        .isPresent();
  }

  /**
   * Mails the link of an invitation that is open; returns the address.
   *
   * @param secret that opens it
   * @param address to which nothing else will be sent; it is not kept
   */
  public Decision<String> invitation(String secret, String address) {
    return authority.require(Permission.KEEP_PEOPLE, Subject.NONE).then(officer -> invitations
        .find(Sha256.hex(secret)).filter(open -> open.good(clock.instant()))
        .map(open -> mailed(officer, AuditAction.INVITATION_MAILED, open.id(),
            at(address).map(to -> sending.invitation(to, secret, open.expiresAt()))))
        .orElseGet(() -> Decision.refused(MailGrounds.NO_SUCH_LINK)));
  }

  /**
   * Mails a person the link by which they choose a password; returns the address.
   *
   * @param secret that opens it
   */
  public Decision<String> password(String username, String secret) {
    return authority.require(Permission.KEEP_PEOPLE, Subject.NONE).then(officer -> links.find(Sha256.hex(secret))
        .filter(link -> link.person().equals(username) && links.open(username, clock.instant()).isPresent())
        .map(link -> boxes.of(username).map(Mailbox::address)
            .map(to -> mailed(officer, AuditAction.PASSWORD_MAILED, username,
                Optional.of(sending.password(username, to, secret, link.expiresAt()))))
            .orElseGet(() -> Decision.refused(MailGrounds.NONE_OF_THEIRS)))
        .orElseGet(() -> Decision.refused(MailGrounds.NO_SUCH_LINK)));
  }

  private static Optional<String> at(String address) {
    return Optional.of(address.strip()).filter(Mailbox::fits);
  }

  private Decision<String> mailed(Person officer, AuditAction what, String subject, Optional<Letter> letter) {
    return letter.map(sending::now)
        .orElseGet(() -> Decision.refused(MailGrounds.BAD_ADDRESS, Map.of("most", Mailbox.LONGEST)))
        .then(address -> {
          sending.mailed(officer.username(), what, subject);
          return Decision.done(address);
        });
  }
}
