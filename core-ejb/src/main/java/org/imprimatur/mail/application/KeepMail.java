package org.imprimatur.mail.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.identity.model.Mailboxes;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.mail.model.Mail;
import org.imprimatur.mail.model.MailGrounds;
import org.imprimatur.mail.model.MailSettings;
import org.imprimatur.mail.model.Mails;

/** Shows how mail goes out, to whoever keeps it: the settings, a test, and what did not go out. */
@Stateless
public class KeepMail {

  private static final int SHOWN = 50;

  private Authority authority;
  private MailSettings settings;
  private Mails mails;
  private Mailboxes boxes;
  private Sending sending;
  private AuditTrail trail;
  private Clock clock;

  protected KeepMail() {}

  @Inject
  public KeepMail(Authority authority, MailSettings settings, Mails mails, Mailboxes boxes, Sending sending,
      AuditTrail trail, Clock clock) {
    this.authority = authority;
    this.settings = settings;
    this.mails = mails;
    this.boxes = boxes;
    this.sending = sending;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * How mail goes out.
   *
   * @param settings as the operator made them
   * @param waiting how many mails wait
   * @param troubled the newest of those that did not go out
   */
  public record View(MailSettings settings, long waiting, List<Mail> troubled) {}

  /** Returns how mail goes out. */
  public Decision<View> view() {
    return authority.require(Permission.KEEP_MAIL, Subject.NONE)
        .then(officer -> Decision.done(new View(settings, mails.waiting(), mails.troubled(SHOWN))));
  }

  /** Sends the caller a mail and returns where it went; they wait for the server, in no transaction. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Decision<String> test() {
    return authority.require(Permission.KEEP_MAIL, Subject.NONE).then(officer -> boxes.of(officer.username())
        .map(box -> sending.now(sending.test(officer.username(), box.address())))
        .orElseGet(() -> Decision.refused(MailGrounds.NO_ADDRESS)));
  }

  /** Has a mail that did not go out tried once more, at once. */
  public Decision<Mail> again(String id) {
    return authority.require(Permission.KEEP_MAIL, Subject.NONE)
        .then(officer -> mails.lock(id).filter(mail -> mail.progress().trouble().isPresent())
            .map(mail -> {
              var again = mail.again(clock.instant());
              mails.save(again);
              trail.record(officer.username(), AuditAction.MAIL_TRIED_AGAIN, id, Map.of("person", mail.person()));
              return Decision.done(again);
            }).orElseGet(() -> Decision.refused(MailGrounds.NO_SUCH_MAIL)));
  }
}
