package org.imprimatur.mail.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.identity.model.Mailbox;
import org.imprimatur.identity.model.Mailboxes;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.mail.model.MailGrounds;
import org.imprimatur.notice.application.Notify;
import org.imprimatur.notice.model.Notice;

/**
 * Keeps where people's mail goes: their own word, or that of whoever keeps people. The address that was theirs is told,
 * for whoever changed it may have sat at a desk that its owner left. The log says that it changed, and
 * never the address, which can be taken away for good.
 */
@Stateless
public class KeepAddress {

  private Authority authority;
  private Mailboxes boxes;
  private People people;
  private Notify notify;
  private QueueMail queue;
  private AuditTrail trail;

  protected KeepAddress() {}

  @Inject
  public KeepAddress(Authority authority, Mailboxes boxes, People people, Notify notify, QueueMail queue,
      AuditTrail trail) {
    this.authority = authority;
    this.boxes = boxes;
    this.people = people;
    this.notify = notify;
    this.queue = queue;
    this.trail = trail;
  }

  /** Returns where the caller's mail goes. */
  public Optional<Mailbox> mine() {
    return authority.require(Permission.CHOOSE_MAIL, Subject.NONE).answer()
        .flatMap(person -> boxes.of(person.username()));
  }

  /**
   * Keeps where the caller's mail goes.
   *
   * @param address empty for nowhere
   * @param wanted whether they want by mail what they are told
   */
  public Decision<Optional<Mailbox>> choose(String address, boolean wanted) {
    return authority.require(Permission.CHOOSE_MAIL, Subject.NONE)
        .then(person -> kept(person, person.username(), address.strip(), wanted));
  }

  /** Returns where somebody's mail goes, for whoever keeps people. */
  public Optional<Mailbox> of(String username) {
    return authority.require(Permission.KEEP_PEOPLE, Subject.NONE).answer().flatMap(officer -> boxes.of(username));
  }

  /**
   * Keeps where somebody's mail goes; whether they want it stays their own choice.
   *
   * @param address empty for nowhere
   */
  public Decision<Optional<Mailbox>> give(String username, String address) {
    return authority.require(Permission.KEEP_PEOPLE, Subject.NONE)
        .then(officer -> people.find(username).map(Decision::done)
            .orElseGet(() -> Decision.refused(Refusal.notFound(MailGrounds.NO_SUCH_PERSON, username)))
            .then(person -> kept(officer, username, address.strip(),
                boxes.of(username).map(Mailbox::wanted).orElse(true))));
  }

  private Decision<Optional<Mailbox>> kept(Person by, String username, String address, boolean wanted) {
    if (!address.isEmpty() && !Mailbox.fits(address)) {
      return Decision.refused(MailGrounds.BAD_ADDRESS, Map.of("most", Mailbox.LONGEST));
    }
    var before = boxes.of(username);
    var after = Optional.of(new Mailbox(address, wanted, given(by, username, address, before)))
        .filter(box -> !address.isEmpty());
    if (after.equals(before)) {
      return Decision.done(after);
    }
    before.map(Mailbox::address).filter(old -> !old.equalsIgnoreCase(address))
        .ifPresent(old -> queue.toOld(username, old));
    if (!by.username().equals(username)) {
      notify.tell(username, Notice.Kind.MAIL_CHANGED, username);
    }
    after.ifPresentOrElse(box -> boxes.keep(username, box), () -> boxes.remove(username));
    trail.record(by.username(), AuditAction.PERSON_MAIL_CHANGED, username,
        Map.of("address", after.isPresent(), "wanted", wanted));
    return Decision.done(after);
  }

  /**
   * One that somebody keeps as it was given stays given. What one says of oneself, an administrator too, is not; nor is
   * what somebody says who keeps people only by what a provider lends.
   */
  private boolean given(Person by, String username, String address, Optional<Mailbox> before) {
    return !by.username().equals(username)
        && people.find(by.username()).filter(Permission.KEEP_PEOPLE::heldBy).isPresent()
        || before.filter(box -> box.given() && box.address().equals(address)).isPresent();
  }
}
