package org.imprimatur.people.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.identity.model.Mailboxes;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.people.model.PeopleGrounds;
import org.imprimatur.people.model.RoleChange;
import org.imprimatur.people.model.RoleChanges;

/** Reads who has an account and what waits for a second officer, for officers and the auditor. */
@Stateless
public class ReadPeople {

  /** Of so many of a role one is looked for who has no seat; nobody begins with more seats than that. */
  private static final int LOOKED_AT = 50;

  private Authority authority;
  private People people;
  private RoleChanges changes;
  private Mailboxes boxes;
  private AuditTrail trail;

  protected ReadPeople() {}

  @Inject
  public ReadPeople(Authority authority, People people, RoleChanges changes, Mailboxes boxes, AuditTrail trail) {
    this.authority = authority;
    this.people = people;
    this.changes = changes;
    this.boxes = boxes;
    this.trail = trail;
  }

  /**
   * What waits for a second officer, as the caller sees it.
   *
   * @param change what was asked
   * @param confirmable whether the caller is a second officer who may confirm it
   * @param refusable whether the caller may end it
   */
  public record Waiting(RoleChange change, boolean confirmable, boolean refusable) {}

  /**
   * How far a society has come that begins.
   *
   * @param chaired whether somebody holds the chair
   * @param voters how many may vote on a post by a seat
   * @param writers whether anybody may begin a post who has no seat and no office: those begin before the members
   */
  public record Begun(boolean chaired, int voters, boolean writers) {}

  /** Returns how far a society has come that begins; reads a few people, however many there are. */
  public Decision<Begun> begun() {
    return authority.require(Permission.READ_PEOPLE, Subject.NONE).then(officer -> {
      var voters = people.holding(Permission.VOTE.roles());
      boolean writers = Permission.BEGIN_POST.roles().stream()
          .anyMatch(role -> people.found(new People.Search("", Optional.of(role), Optional.of(true)), 0, LOOKED_AT)
              .stream().anyMatch(each -> each.roles().stream().noneMatch(Role::byTwo)));
      return Decision.done(new Begun(voters.stream().anyMatch(each -> each.is(Role.CHAIR)), voters.size(), writers));
    });
  }

  /**
   * Returns a stretch of those who are found, by user name.
   *
   * @param skipped how many of them come before
   * @param limit how many at most
   */
  public Decision<List<Person>> found(People.Search search, int skipped, int limit) {
    return authority.require(Permission.READ_PEOPLE, Subject.NONE)
        .then(officer -> Decision.done(people.found(search, skipped, limit)));
  }

  /** Returns how many are found. */
  public Decision<Long> count(People.Search search) {
    return authority.require(Permission.READ_PEOPLE, Subject.NONE)
        .then(officer -> Decision.done(people.count(search)));
  }

  /**
   * People for a list that leaves the product.
   *
   * @param people all who were found
   * @param mail addresses by user name; nobody's, where the reader does not keep people
   */
  public record Exported(List<Person> people, Map<String, String> mail) {}

  /** Returns all who are found, for a list that leaves the product; that it did stands in the log. */
  public Decision<Exported> export(People.Search search) {
    return authority.require(Permission.READ_PEOPLE, Subject.NONE).then(officer -> {
      var all = people.found(search, 0, Integer.MAX_VALUE);
      trail.record(officer.username(), AuditAction.PEOPLE_EXPORTED, "people", Map.of("count", all.size()));
      return Decision.done(
          new Exported(all, Permission.KEEP_PEOPLE.heldBy(officer) ? boxes.addresses() : Map.of()));
    });
  }

  /** Returns one person. */
  public Decision<Person> find(String username) {
    return authority.require(Permission.READ_PEOPLE, Subject.NONE)
        .then(officer -> people.find(username).map(Decision::done)
            .orElseGet(() -> Decision.refused(Refusal.notFound(PeopleGrounds.NO_SUCH_PERSON, username))));
  }

  /** Returns what waits for one person, if that can still be confirmed. */
  public Optional<Waiting> waiting(String username) {
    return authority.require(Permission.READ_PEOPLE, Subject.NONE).answer()
        .flatMap(officer -> changes.of(username).flatMap(change -> waiting(change, officer)));
  }

  /** Returns all that waits and can still be confirmed, the oldest first. */
  public List<Waiting> waiting() {
    return authority.require(Permission.READ_PEOPLE, Subject.NONE).answer()
        .map(officer -> changes.all().stream().flatMap(change -> waiting(change, officer).stream()).toList())
        .orElse(List.of());
  }

  /** Returns who may be named as a supervisor. */
  public List<Person> supervisors() {
    return authority.require(Permission.READ_PEOPLE, Subject.NONE).answer()
        .map(officer -> people.holding(Set.of(Role.SUPERVISOR))).orElse(List.of());
  }

  private Optional<Waiting> waiting(RoleChange change, Person officer) {
    var asker = people.find(change.askedBy());
    return people.find(change.person())
        .filter(person -> asker.filter(first -> change.stands(person, first)).isPresent())
        .map(person -> new Waiting(change, change.confirmedBy(officer, asker.get()),
            Permission.COUNTERSIGN_ROLES.heldBy(officer) && !change.concerns(officer)));
  }
}
