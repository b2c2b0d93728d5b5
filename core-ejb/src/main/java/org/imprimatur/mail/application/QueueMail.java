package org.imprimatur.mail.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.imprimatur.identity.model.Mailbox;
import org.imprimatur.identity.model.Mailboxes;
import org.imprimatur.mail.model.Mail;
import org.imprimatur.mail.model.MailSettings;
import org.imprimatur.mail.model.Mails;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.platform.application.Ids;

/**
 * Hears what somebody is told, in the transaction in which it happens, and keeps a mail of it: what is undone is not
 * mailed, and what is done is, whoever dies meanwhile.
 */
@Dependent
public class QueueMail {

  private final MailSettings settings;
  private final Mailboxes boxes;
  private final Mails mails;
  private final Ids ids;
  private final Clock clock;

  @Inject
  public QueueMail(MailSettings settings, Mailboxes boxes, Mails mails, Ids ids, Clock clock) {
    this.settings = settings;
    this.boxes = boxes;
    this.mails = mails;
    this.ids = ids;
    this.clock = clock;
  }

  /** Keeps a mail for whoever has an address and wants it, unless the same was told a moment ago. */
  void hear(@Observes Notice notice) {
    if (settings.on() && boxes.of(notice.person()).filter(Mailbox::wanted).isPresent()
        && (always(notice.kind()) || !mails.told(notice, notice.at().minus(Mail.ONCE)))) {
      mails.add(Mail.due(ids.next(), notice));
    }
  }

  /** Keeps a mail to an address that is not somebody's any more. */
  void toOld(String username, String address) {
    if (settings.on()) {
      mails.add(Mail.toOld(ids.next(), username, address, clock.instant()));
    }
  }

  /** A second change of an account may be somebody else's, and a trainee who sends a post again asks again. */
  private static boolean always(Notice.Kind kind) {
    return kind.ofPerson() || kind == Notice.Kind.SIGNATURE_WANTED;
  }
}
