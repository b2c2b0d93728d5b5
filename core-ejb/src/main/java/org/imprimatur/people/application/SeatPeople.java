package org.imprimatur.people.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.notice.application.Notify;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.people.model.PeopleGrounds;
import org.imprimatur.people.model.RoleChange;
import org.imprimatur.people.model.RoleChanges;
import org.imprimatur.platform.application.Ids;

/**
 * Gives and takes seats and offices: one officer asks, another one confirms. One takes them away at once, for that lets
 * nobody decide anything; all officers are told.
 */
@Stateless
public class SeatPeople {

  private Authority authority;
  private PeopleDesk desk;
  private RoleChanges changes;
  private FirstLinks links;
  private Notify notify;
  private Ids ids;
  private Clock clock;
  private AuditTrail trail;

  protected SeatPeople() {}

  @Inject
  public SeatPeople(Authority authority, PeopleDesk desk, RoleChanges changes, FirstLinks links, Notify notify,
      Ids ids, Clock clock, AuditTrail trail) {
    this.authority = authority;
    this.desk = desk;
    this.changes = changes;
    this.links = links;
    this.notify = notify;
    this.ids = ids;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * What became of what was asked or confirmed.
   *
   * @param person as they are now
   * @param waiting what waits for a second officer
   * @param lapsed whether something else came first, so that nothing was given
   */
  public record Outcome(Person person, Optional<RoleChange> waiting, boolean lapsed) {}

  /** What changes between the seats and offices that somebody holds and those they are to hold. */
  private record Wish(Person person, Set<Role> given, Set<Role> taken) {

    static Wish of(Person person, Set<Role> wanted) {
      var given = wanted.stream().filter(role -> !person.is(role)).collect(Collectors.toUnmodifiableSet());
      var taken = person.roles().stream().filter(role -> role.byTwo() && !wanted.contains(role))
          .collect(Collectors.toUnmodifiableSet());
      return new Wish(person, given, taken);
    }

    Person without() {
      var roles = new HashSet<>(person.roles());
      roles.removeAll(taken);
      return person.with(roles);
    }
  }

  /**
   * Asks for seats and offices, which a second officer confirms, and takes away the others at once. While nobody could
   * confirm, an administrator names the first chair alone.
   *
   * @param wanted all that the person is to hold of those that two officers give
   * @param edition of the person that was read
   */
  public Decision<Outcome> ask(String username, Set<Role> wanted, String edition) {
    return authority.require(Permission.SEAT_PEOPLE, Subject.NONE)
        .then(asking -> desk.turn(asking, Permission.SEAT_PEOPLE))
        .then(officer -> desk.seen(username, edition).then(person -> {
          var wish = Wish.of(person, wanted);
          return fault(officer, wish, wanted).map(Decision::<Outcome>refused)
              .orElseGet(() -> Decision.done(asked(officer, wish)));
        }));
  }

  /** Tells whether the caller names the first chair, alone: there is nobody yet who could confirm. */
  public boolean alone() {
    return authority.require(Permission.SEAT_PEOPLE, Subject.NONE).answer().filter(this::namesFirstChair).isPresent();
  }

  /**
   * Confirms what another officer asked for, or finds that something else came first; and with it the link to a first
   * password that the officer was shown, where they may.
   *
   * @param link the one that they were shown, by its id; empty for none
   */
  public Decision<Outcome> confirm(String id, String link) {
    return authority.require(Permission.COUNTERSIGN_ROLES, Subject.NONE)
        .then(asking -> desk.turn(asking, Permission.COUNTERSIGN_ROLES))
        .then(officer -> waiting(officer, id, change -> confirmed(officer, change, link)));
  }

  /** Refuses what another officer asked for, or takes back what one asked for oneself. */
  public Decision<Outcome> refuse(String id) {
    return authority.require(Permission.COUNTERSIGN_ROLES, Subject.NONE)
        .then(asking -> desk.turn(asking, Permission.COUNTERSIGN_ROLES))
        .then(officer -> waiting(officer, id, change -> {
          changes.remove(change.id());
          trail.record(officer.username(), AuditAction.ROLES_REFUSED, change.person(), facts(change));
          return Decision.done(new Outcome(desk.now(change.person()).orElseThrow(), Optional.empty(), false));
        }));
  }

  private Decision<Outcome> waiting(Person officer, String id, Function<RoleChange, Decision<Outcome>> deed) {
    var found = changes.find(id);
    if (found.isEmpty()) {
      return Decision.refused(PeopleGrounds.NO_SUCH_CHANGE);
    }
    return found.get().concerns(officer) ? Decision.refused(PeopleGrounds.OWN_CHANGE) : deed.apply(found.get());
  }

  private Optional<Refusal> fault(Person officer, Wish wish, Set<Role> wanted) {
    if (officer.username().equals(wish.person().username())) {
      return Optional.of(Refusal.of(PeopleGrounds.OWN_ROLES));
    }
    if (!wish.person().active()) {
      return Optional.of(Refusal.of(PeopleGrounds.CLOSED, Map.of("person", wish.person().name())));
    }
    var others = wanted.stream().filter(role -> !role.byTwo()).sorted().toList();
    if (!others.isEmpty()) {
      return Optional.of(Refusal.of(PeopleGrounds.BY_ONE_ONLY, Map.of("roles", others)));
    }
    return desk.emptied(wish.person(), wish.without()).or(() -> unconfirmed(officer, wish));
  }

  private Optional<Refusal> unconfirmed(Person officer, Wish wish) {
    if (wish.given().isEmpty()) {
      return Optional.empty();
    }
    if (changes.of(wish.person().username()).filter(this::stands).isPresent()) {
      return Optional.of(Refusal.of(PeopleGrounds.WAITS_ALREADY, Map.of("person", wish.person().name())));
    }
    if (!confirmers(officer, wish.person()).isEmpty() || firstChair(officer, wish)) {
      return Optional.empty();
    }
    return Optional.of(Refusal.of(namesFirstChair(officer) ? PeopleGrounds.CHAIR_ALONE
        : PeopleGrounds.NOBODY_CONFIRMS));
  }

  private boolean stands(RoleChange change) {
    return desk.now(change.person()).flatMap(person -> desk.now(change.askedBy())
        .filter(asker -> change.stands(person, asker))).isPresent();
  }

  /** A society is never without a chair once it has one, so nobody comes here a second time. */
  private boolean firstChair(Person officer, Wish wish) {
    return namesFirstChair(officer) && wish.given().equals(Set.of(Role.CHAIR));
  }

  private boolean namesFirstChair(Person officer) {
    return Permission.NAME_FIRST_CHAIR.heldBy(officer)
        && desk.officers().stream().noneMatch(Permission.CONFIRM_ROLES::heldBy);
  }

  private Set<String> confirmers(Person asker, Person about) {
    var second = RoleChange.confirming(asker);
    return desk.officers().stream().filter(second::heldBy).map(Person::username)
        .filter(name -> !name.equals(asker.username()) && !name.equals(about.username()))
        .collect(Collectors.toSet());
  }

  private Outcome asked(Person officer, Wish wish) {
    var person = wish.taken().isEmpty() ? wish.person() : taken(officer, wish);
    if (wish.given().isEmpty()) {
      return new Outcome(person, Optional.empty(), false);
    }
    if (confirmers(officer, person).isEmpty()) {
      return new Outcome(given(officer, person, wish.given(), Map.of("alone", true)), Optional.empty(), false);
    }
    desk.overtaken(officer, person.username());
    var change = new RoleChange(ids.next(), person.username(), wish.given(), person.roles(), officer.username(),
        clock.instant());
    changes.add(change);
    trail.record(officer.username(), AuditAction.ROLES_ASKED, person.username(), facts(change));
    confirmers(officer, person).stream().sorted()
        .forEach(name -> notify.tell(name, Notice.Kind.ROLE_ASKED, person.username()));
    return new Outcome(person, Optional.of(change), false);
  }

  private Person taken(Person officer, Wish wish) {
    trail.record(officer.username(), AuditAction.ROLES_TAKEN, wish.person().username(),
        Map.of("roles", PeopleDesk.wires(wish.taken())));
    var left = desk.store(officer, wish.person(), wish.without());
    desk.tell(officer, left);
    return left;
  }

  private Person given(Person officer, Person person, Set<Role> given, Map<String, Object> how) {
    var facts = new HashMap<String, Object>(how);
    facts.put("roles", PeopleDesk.wires(given));
    trail.record(officer.username(), AuditAction.ROLES_GIVEN, person.username(), facts);
    var roles = new HashSet<>(person.roles());
    roles.addAll(given);
    var now = desk.store(officer, person, person.with(roles));
    desk.tell(officer, now);
    return now;
  }

  private Decision<Outcome> confirmed(Person officer, RoleChange change, String link) {
    if (change.askedBy().equals(officer.username())) {
      return Decision.refused(PeopleGrounds.SAME_OFFICER);
    }
    var person = desk.now(change.person()).orElseThrow();
    var asker = desk.now(change.askedBy()).orElseThrow();
    if (!change.stands(person, asker)) {
      desk.overtaken(officer, person.username());
      return Decision.done(new Outcome(person, Optional.empty(), true));
    }
    var needed = RoleChange.confirming(asker);
    if (!needed.heldBy(officer)) {
      return Decision.refused(needed);
    }
    changes.remove(change.id());
    var now = given(officer, person, change.given(), Map.of("change", change.id(), "askedBy", change.askedBy()));
    links.seated(officer, person, link);
    return Decision.done(new Outcome(now, Optional.empty(), false));
  }

  private static Map<String, Object> facts(RoleChange change) {
    return Map.of("change", change.id(), "roles", PeopleDesk.wires(change.given()), "askedBy", change.askedBy());
  }
}
