package org.imprimatur.mail.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.mail.model.Letter;
import org.imprimatur.mail.model.Mail;
import org.imprimatur.mail.model.Mails;
import org.imprimatur.mail.model.Outcome;
import org.imprimatur.mail.model.Trouble;
import org.imprimatur.platform.application.BySystem;

/**
 * Stores that a mail is about to be sent, and what came of it, each in a transaction of its own: the server is called
 * in none. Whoever dies in between leaves a mail that is sent once more, under the same Message-ID.
 */
@Stateless
@BySystem("the timer of mail")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DriveMail {

  private static final int AT_ONCE = 50;

  /** After that nobody asks any more why a mail did not come. */
  private static final Duration KEPT = Duration.ofDays(30);

  private Mails mails;
  private StillTheirs theirs;
  private WriteLetter write;
  private AuditTrail trail;
  private Clock clock;

  protected DriveMail() {}

  @Inject
  public DriveMail(Mails mails, StillTheirs theirs, WriteLetter write, AuditTrail trail, Clock clock) {
    this.mails = mails;
    this.theirs = theirs;
    this.write = write;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * A mail that is about to be sent.
   *
   * @param mail as it was stored for that
   * @param letter what it says
   */
  public record Begun(Mail mail, Letter letter) {}

  /** Returns the mails that are to be tried now. */
  public List<Mail> due() {
    return mails.due(clock.instant(), AT_ONCE);
  }

  /** Stores that a mail is tried; empty when another one does, or when nobody is to get it any more. */
  public Optional<Begun> begin(Mail seen) {
    var now = clock.instant();
    return mails.lock(seen.id()).filter(mail -> mail.due(now)).flatMap(mail -> {
      var begun = Optional.of(mail).filter(news -> news.young(now)).flatMap(theirs::way)
          .map(way -> new Begun(mail.begun(now), write.news(mail, way)));
      mails.save(begun.map(Begun::mail).orElseGet(() -> mail.dropped(now)));
      return begun;
    });
  }

  /** Stores what came of it, unless somebody else has tried it since. */
  public void end(Mail begun, Outcome outcome) {
    mails.lock(begun.id()).filter(mail -> mail.stillBegun(begun))
        .ifPresent(mail -> mails.save(mail.tried(outcome, clock.instant())));
  }

  /** Counts a try that failed before or while the server was called: one that cannot be written stops no other. */
  public void broke(Mail seen) {
    var now = clock.instant();
    mails.lock(seen.id()).filter(mail -> mail.progress().state() == Mail.State.WAITING)
        .ifPresent(mail -> mails.save((mail.due(now) ? mail.begun(now) : mail)
            .tried(new Outcome(Optional.of(Trouble.BROKEN), ""), now)));
  }

  /** Forgets what nobody will ask for any more. */
  public void forget() {
    mails.forget(clock.instant().minus(KEPT));
  }

  /** Writes into the log that an officer had a link mailed; where to stands nowhere. */
  public void mailed(String officer, AuditAction what, String subject) {
    trail.record(officer, what, subject, Map.of());
  }
}
