package org.imprimatur.people.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.identity.model.Invitation;
import org.imprimatur.identity.model.PasswordLink;
import org.imprimatur.identity.model.PasswordLinks;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.notice.application.Notify;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.people.model.PeopleGrounds;
import org.imprimatur.platform.application.Ids;

/**
 * Makes links by which somebody who has an account chooses a password: the first one, or another in place of one that
 * is lost. For somebody with a seat or an office a link opens nothing before a second officer has confirmed it, for
 * whoever holds it could decide as them.
 */
@Stateless
public class GivePassword {

  private Authority authority;
  private PeopleDesk desk;
  private People people;
  private PasswordLinks links;
  private FirstLinks first;
  private Notify notify;
  private Ids ids;
  private Clock clock;
  private AuditTrail trail;

  protected GivePassword() {}

  @Inject
  public GivePassword(Authority authority, PeopleDesk desk, People people, PasswordLinks links, FirstLinks first,
      Notify notify, Ids ids, Clock clock, AuditTrail trail) {
    this.authority = authority;
    this.desk = desk;
    this.people = people;
    this.links = links;
    this.first = first;
    this.notify = notify;
    this.ids = ids;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * A link that was made just now.
   *
   * @param link as stored
   * @param secret that opens it, to be shown this once
   * @param waits whether a second officer has to confirm it first
   */
  public record Made(PasswordLink link, String secret, boolean waits) {}

  /**
   * A link that is open, as the caller sees it.
   *
   * @param link as stored
   * @param waits whether a second officer has to confirm it first
   * @param confirmable whether the caller is a second officer who may
   * @param endable whether the caller may take it back
   * @param covered whether the caller confirms it, too, by confirming the first seat of its person
   */
  public record Open(PasswordLink link, boolean waits, boolean confirmable, boolean endable, boolean covered) {}

  /**
   * Makes a link for somebody, and ends one that was made before; nobody makes one for themselves.
   *
   * @param endsCodes whether they are asked for no code either once it is used, because the telephone is lost, too
   */
  public Decision<Made> ask(String username, boolean endsCodes) {
    return authority.require(Permission.KEEP_PEOPLE, Subject.NONE)
        .then(asking -> desk.turn(asking, Permission.KEEP_PEOPLE))
        .then(officer -> whose(username).then(person -> fault(officer, person).map(Decision::<Made>refused)
            .orElseGet(() -> Decision.done(made(officer, person, endsCodes)))));
  }

  /** Returns the link of somebody that is open and still at the word of whoever made it. */
  public Optional<Open> open(String username) {
    return authority.require(Permission.READ_PEOPLE, Subject.NONE).answer()
        .flatMap(officer -> links.open(username, clock.instant()).flatMap(link -> open(link, officer)));
  }

  /** Returns all that wait for a second officer, the oldest first. */
  public List<Open> waiting() {
    return authority.require(Permission.READ_PEOPLE, Subject.NONE).answer()
        .map(officer -> links.unconfirmed(clock.instant()).stream().flatMap(link -> open(link, officer).stream())
            .filter(Open::waits).toList())
        .orElse(List.of());
  }

  /** Tells whether somebody has no password yet, for whoever keeps people. */
  public boolean without(String username) {
    return authority.require(Permission.KEEP_PEOPLE, Subject.NONE).answer().flatMap(officer -> people.account(username))
        .filter(account -> account.passwordDigest().isEmpty()).isPresent();
  }

  /** Confirms the link of somebody with a seat or an office, which opens from then on. */
  public Decision<PasswordLink> confirm(String username, String id) {
    return authority.require(Permission.COUNTERSIGN_ROLES, Subject.NONE)
        .then(asking -> desk.turn(asking, Permission.COUNTERSIGN_ROLES))
        .then(officer -> found(username, id, officer, open -> confirmed(officer, open)));
  }

  /** Ends a link before its time: by whoever keeps people, and by a second officer who does not want it. */
  public Decision<PasswordLink> takeBack(String username, String id) {
    return authority.require(Permission.COUNTERSIGN_ROLES, Subject.NONE)
        .then(asking -> desk.turn(asking, Permission.COUNTERSIGN_ROLES))
        .then(officer -> found(username, id, officer, open -> {
          links.end(username, clock.instant());
          trail.record(officer.username(), AuditAction.PASSWORD_TAKEN_BACK, username, facts(open.link()));
          return Decision.done(open.link());
        }));
  }

  private Decision<Person> whose(String username) {
    return desk.now(username).map(Decision::done)
        .orElseGet(() -> Decision.refused(Refusal.notFound(PeopleGrounds.NO_SUCH_PERSON, username)));
  }

  private Optional<Refusal> fault(Person officer, Person person) {
    if (officer.username().equals(person.username())) {
      return Optional.of(Refusal.of(PeopleGrounds.OWN_PASSWORD));
    }
    if (!person.active()) {
      return Optional.of(Refusal.of(PeopleGrounds.CLOSED, Map.of("person", person.name())));
    }
    return PasswordLink.guarded(person)
        && desk.officers().stream().noneMatch(other -> FirstLinks.second(other, officer, person))
            ? Optional.of(Refusal.of(PeopleGrounds.NOBODY_CONFIRMS_LINK, Map.of("person", person.name())))
            : Optional.empty();
  }

  private Made made(Person officer, Person person, boolean endsCodes) {
    boolean never = people.passwordDigest(person.username()).isEmpty();
    boolean waits = PasswordLink.guarded(person);
    var secret = ids.secret();
    var now = clock.instant();
    var link = new PasswordLink(Sha256.hex(secret), person.username(), officer.username(), now,
        now.plus(never ? Invitation.LIFE : PasswordLink.LIFE), Optional.empty(), Optional.empty(), endsCodes);
    links.add(link);
    trail.record(officer.username(), AuditAction.PASSWORD_ASKED, person.username(),
        Map.of("link", link.id(), "first", never, "waits", waits, "endsCodes", endsCodes));
    tell(officer, person, waits, never);
    return new Made(link, secret, waits);
  }

  /** Whoever never signed in reads no notices; the others learn that somebody may take their password from them. */
  private void tell(Person officer, Person person, boolean waits, boolean never) {
    var told = new TreeSet<String>();
    if (waits) {
      desk.officers().forEach(other -> told.add(other.username()));
    }
    if (waits || !never) {
      told.add(person.username());
    }
    told.remove(officer.username());
    told.forEach(name -> notify.tell(name, Notice.Kind.PASSWORD_LINK, person.username()));
  }

  private Optional<Open> open(PasswordLink link, Person officer) {
    return people.find(link.person()).flatMap(person -> people.find(link.madeBy())
        .filter(maker -> link.stands(person, Optional.of(maker)))
        .map(
            maker -> new Open(link, link.waits(person), link.waits(person) && FirstLinks.second(officer, maker, person),
                Permission.COUNTERSIGN_ROLES.heldBy(officer) && !officer.username().equals(person.username()),
                first.covers(link, person, officer))));
  }

  private Decision<PasswordLink> found(
      String username, String id, Person officer, Function<Open, Decision<PasswordLink>> deed) {
    if (officer.username().equals(username)) {
      return Decision.refused(PeopleGrounds.OWN_CHANGE);
    }
    return links.open(username, clock.instant()).filter(link -> link.id().equals(id))
        .flatMap(link -> open(link, officer)).map(deed)
        .orElseGet(() -> Decision.refused(PeopleGrounds.NO_SUCH_LINK));
  }

  private Decision<PasswordLink> confirmed(Person officer, Open open) {
    if (open.link().madeBy().equals(officer.username())) {
      return Decision.refused(PeopleGrounds.SAME_OFFICER);
    }
    if (open.waits() && !open.confirmable()) {
      return Decision.refused(Permission.CONFIRM_ROLES);
    }
    if (!open.waits() || !links.confirm(open.link().digest(), officer.username(), clock.instant())) {
      return Decision.refused(PeopleGrounds.NO_SUCH_LINK);
    }
    trail.record(officer.username(), AuditAction.PASSWORD_CONFIRMED, open.link().person(), facts(open.link()));
    return Decision.done(open.link());
  }

  private static Map<String, Object> facts(PasswordLink link) {
    return Map.of("link", link.id(), "askedBy", link.madeBy());
  }
}
