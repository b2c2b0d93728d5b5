package org.imprimatur.people.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.notice.application.Notify;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.people.model.Offices;
import org.imprimatur.people.model.PeopleGrounds;
import org.imprimatur.people.model.RoleChanges;

/**
 * Where people are changed, by one officer at a time: two who looked at the same moment would each see the other's
 * chair and take both away. For use cases only.
 */
@Dependent
class PeopleDesk {

  private final People people;
  private final RoleChanges changes;
  private final Notify notify;
  private final AuditTrail trail;

  @Inject
  PeopleDesk(People people, RoleChanges changes, Notify notify, AuditTrail trail) {
    this.people = people;
    this.changes = changes;
    this.notify = notify;
    this.trail = trail;
  }

  /** Waits for the turn of an officer, who may have lost the permission while waiting. */
  Decision<Person> turn(Person officer, Permission permission) {
    changes.lock();
    return now(officer.username()).filter(permission::heldBy).map(Decision::done)
        .orElseGet(() -> Decision.refused(permission));
  }

  /** Returns somebody as they are now, whatever this transaction read before its turn. */
  Optional<Person> now(String username) {
    return people.named(List.of(username)).stream().findFirst();
  }

  /** Returns somebody as they are now, if that is what the officer saw. */
  Decision<Person> seen(String username, String edition) {
    return now(username)
        .map(person -> person.edition().equals(edition) ? Decision.done(person)
            : Decision.<Person>refused(PeopleGrounds.CHANGED_MEANWHILE, Map.of("person", person.name())))
        .orElseGet(() -> Decision.refused(Refusal.notFound(PeopleGrounds.NO_SUCH_PERSON, username)));
  }

  /** Returns why somebody may not become what they are to be, for the offices that they would leave. */
  Optional<Refusal> emptied(Person before, Person after) {
    return Offices.emptied(before, after, people.holding(Set.of(Role.CHAIR, Role.ADMINISTRATOR)));
  }

  /** Stores what has become of somebody. What was asked for them as they were lapses when their roles have changed. */
  Person store(Person officer, Person before, Person after) {
    people.change(after);
    if (before.active() != after.active() || !before.roles().equals(after.roles())) {
      overtaken(officer, after.username());
    }
    return after;
  }

  /** Forgets what waits for somebody, because something else came first. */
  void overtaken(Person officer, String person) {
    changes.of(person).ifPresent(change -> {
      changes.remove(change.id());
      trail.record(officer.username(), AuditAction.ROLES_LAPSED, person,
          Map.of("change", change.id(), "roles", wires(change.given()), "askedBy", change.askedBy()));
    });
  }

  /** Tells every officer but the one who did it, and the person themselves, of a change of what two officers give. */
  void tell(Person officer, Person about) {
    var told = new TreeSet<String>();
    officers().forEach(other -> told.add(other.username()));
    told.add(about.username());
    told.remove(officer.username());
    told.forEach(name -> notify.tell(name, Notice.Kind.ROLES_CHANGED, about.username()));
  }

  /** Returns everybody who may ever confirm. */
  List<Person> officers() {
    return people.holding(Permission.COUNTERSIGN_ROLES.roles());
  }

  /** Returns roles as the log says them. */
  static List<String> wires(Collection<Role> roles) {
    return roles.stream().sorted().map(Role::wire).toList();
  }
}
