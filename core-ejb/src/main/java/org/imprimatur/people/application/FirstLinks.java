package org.imprimatur.people.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.identity.model.PasswordLink;
import org.imprimatur.identity.model.PasswordLinks;
import org.imprimatur.notice.application.Notify;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.people.model.RoleChange;

/**
 * What becomes of a link to a first password when the seat or office of its person is confirmed.
 *
 * <p>It takes two officers to let somebody else choose the password of a seat. Whoever confirms a seat of somebody who
 * never had a password, and was shown the link to their first, has looked at what a second officer of that link looks
 * at: so their word is taken for both, where they might have confirmed the link alone. An administrator gets nothing by
 * it. One whom they made up has no seat without the chair, who sees beside the seat that a link is open and who made
 * it; a link that was made or changed after the page was opened is not the one that it showed, and waits; one for
 * somebody who had a password, or that ends a code, waits; and of a seat that an administrator confirms, an
 * administrator's link waits, whichever of them made it.
 */
@Dependent
class FirstLinks {

  private final PasswordLinks links;
  private final People people;
  private final PeopleDesk desk;
  private final Notify notify;
  private final Clock clock;
  private final AuditTrail trail;

  @Inject
  FirstLinks(PasswordLinks links, People people, PeopleDesk desk, Notify notify, Clock clock, AuditTrail trail) {
    this.links = links;
    this.people = people;
    this.desk = desk;
    this.notify = notify;
    this.clock = clock;
    this.trail = trail;
  }

  /** Tells whether an officer who confirms the first seat of somebody confirms the link that is open with it. */
  boolean covers(PasswordLink link, Person whose, Person officer) {
    return link.confirmedBy().isEmpty() && !link.endsCodes() && !PasswordLink.guarded(whose)
        && people.passwordDigest(whose.username()).isEmpty()
        && people.find(link.madeBy()).filter(maker -> second(officer, maker, whose)).isPresent();
  }

  /** Tells whether somebody may confirm: as for a seat, neither who asked nor whom it is about. */
  static boolean second(Person other, Person maker, Person about) {
    return RoleChange.confirming(maker).heldBy(other) && !other.username().equals(maker.username())
        && !other.username().equals(about.username());
  }

  /**
   * Confirms the link with the seat, or tells the officers that it waits from now on.
   *
   * @param before the person as they were
   * @param shown the link that the officer was shown, by its id; empty for none
   */
  void seated(Person officer, Person before, String shown) {
    links.open(before.username(), clock.instant()).filter(link -> !PasswordLink.guarded(before)).ifPresent(link -> {
      if (link.id().equals(shown) && covers(link, before, officer)
          && links.confirm(link.digest(), officer.username(), clock.instant())) {
        trail.record(officer.username(), AuditAction.PASSWORD_CONFIRMED, before.username(),
            Map.of("link", link.id(), "askedBy", link.madeBy(), "withSeat", true));
      } else {
        desk.officers().stream().map(Person::username).filter(name -> !name.equals(before.username()))
            .forEach(name -> notify.tell(name, Notice.Kind.PASSWORD_LINK, before.username()));
      }
    });
  }
}
