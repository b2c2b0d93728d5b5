package org.imprimatur.people.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.people.model.PeopleGrounds;

/**
 * Keeps what people are called, whether they are members or trainees, who supervises whom, and whose account is open:
 * what one administrator may decide. Nobody is deleted; their posts keep their name.
 */
@Stateless
public class KeepPeople {

  private static final int LONGEST = 200;

  private Authority authority;
  private PeopleDesk desk;
  private AuditTrail trail;

  protected KeepPeople() {}

  @Inject
  public KeepPeople(Authority authority, PeopleDesk desk, AuditTrail trail) {
    this.authority = authority;
    this.desk = desk;
    this.trail = trail;
  }

  /**
   * What somebody is to be.
   *
   * @param name as printed
   * @param credentials printed after the name; may be empty
   * @param roles of those that one officer gives; the others stay
   * @param supervisor for a trainee, by user name
   * @param edition of the person that was read
   */
  public record Details(
      String name, String credentials, Set<Role> roles, Optional<String> supervisor, String edition) {}

  /** Changes what somebody is called and what one officer may trust them with; nobody changes their own roles. */
  public Decision<Person> change(String username, Details details) {
    return authority.require(Permission.KEEP_PEOPLE, Subject.NONE)
        .then(asking -> desk.turn(asking, Permission.KEEP_PEOPLE))
        .then(officer -> desk.seen(username, details.edition()).then(person -> fault(officer, person, details)
            .map(Decision::<Person>refused).orElseGet(() -> Decision.done(changed(officer, person, details)))));
  }

  /**
   * Closes an account: nobody signs in by it, and sessions and tokens end with the next request. Seats and offices are
   * lost.
   *
   * @param edition of the person that was read
   */
  public Decision<Person> close(String username, String edition) {
    return authority.require(Permission.KEEP_PEOPLE, Subject.NONE)
        .then(asking -> desk.turn(asking, Permission.KEEP_PEOPLE))
        .then(officer -> desk.seen(username, edition).then(person -> closed(officer, person)));
  }

  /**
   * Opens a closed account again, without the seats and offices that it had.
   *
   * @param edition of the person that was read
   */
  public Decision<Person> reopen(String username, String edition) {
    return authority.require(Permission.KEEP_PEOPLE, Subject.NONE)
        .then(asking -> desk.turn(asking, Permission.KEEP_PEOPLE))
        .then(officer -> desk.seen(username, edition).then(person -> reopened(officer, person)));
  }

  private Person changed(Person officer, Person before, Details details) {
    var after = after(before, details);
    var fields = fields(before, after);
    if (fields.isEmpty()) {
      return before;
    }
    trail.record(officer.username(), AuditAction.PERSON_CHANGED, before.username(),
        Map.of("fields", fields, "roles", PeopleDesk.wires(after.roles()), "supervisor",
            after.supervisor().orElse("")));
    return desk.store(officer, before, after);
  }

  private static Person after(Person before, Details details) {
    var roles = new HashSet<>(details.roles());
    before.roles().stream().filter(Role::byTwo).forEach(roles::add);
    return new Person(before.username(), details.name().strip(), details.credentials().strip(), roles,
        details.supervisor(), before.active());
  }

  private static List<String> fields(Person before, Person after) {
    var fields = new ArrayList<String>();
    if (!before.name().equals(after.name())) {
      fields.add("name");
    }
    if (!before.credentials().equals(after.credentials())) {
      fields.add("credentials");
    }
    if (!before.roles().equals(after.roles())) {
      fields.add("roles");
    }
    if (!before.supervisor().equals(after.supervisor())) {
      fields.add("supervisor");
    }
    return fields;
  }

  private Optional<Refusal> fault(Person officer, Person before, Details details) {
    if (CleanText.blank(details.name()) || unfit(details.name())) {
      return Optional.of(Refusal.of(PeopleGrounds.BAD_NAME, Map.of("most", LONGEST)));
    }
    if (unfit(details.credentials())) {
      return Optional.of(Refusal.of(PeopleGrounds.BAD_CREDENTIALS, Map.of("most", LONGEST)));
    }
    var seats = details.roles().stream().filter(Role::byTwo).collect(Collectors.toSet());
    if (!seats.isEmpty()) {
      return Optional.of(Refusal.of(PeopleGrounds.BY_TWO_ONLY, Map.of("roles", seats.stream().sorted().toList())));
    }
    var after = after(before, details);
    if (officer.username().equals(before.username()) && !before.roles().equals(after.roles())) {
      return Optional.of(Refusal.of(PeopleGrounds.OWN_ROLES));
    }
    return supervision(before, after);
  }

  private static boolean unfit(String words) {
    return words.strip().length() > LONGEST || !CleanText.clean(words) || words.strip().lines().count() > 1;
  }

  /** Whoever supervised when somebody was last looked at may not be asked to prove it anew for another change. */
  private Optional<Refusal> supervision(Person before, Person after) {
    if (after.supervisor().isPresent() && !after.is(Role.TRAINEE)) {
      return Optional.of(Refusal.of(PeopleGrounds.NO_TRAINEE, Map.of("person", after.name())));
    }
    if (after.supervisor().equals(before.supervisor()) || after.supervisor().isEmpty()) {
      return Optional.empty();
    }
    var named = after.supervisor().get();
    if (named.equals(after.username())) {
      return Optional.of(Refusal.of(PeopleGrounds.OWN_SUPERVISOR));
    }
    return desk.now(named).filter(person -> person.active() && person.is(Role.SUPERVISOR)).isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.of(PeopleGrounds.NO_SUPERVISOR, Map.of("name", named)));
  }

  private Decision<Person> closed(Person officer, Person person) {
    if (officer.username().equals(person.username())) {
      return Decision.refused(PeopleGrounds.OWN_ACCOUNT);
    }
    if (!person.active()) {
      return Decision.refused(PeopleGrounds.CLOSED, Map.of("person", person.name()));
    }
    var after = person.closed();
    return desk.emptied(person, after).map(Decision::<Person>refused).orElseGet(() -> {
      var lost = person.roles().stream().filter(Role::byTwo).collect(Collectors.toSet());
      trail.record(officer.username(), AuditAction.PERSON_CLOSED, person.username(),
          Map.of("lost", PeopleDesk.wires(lost)));
      desk.store(officer, person, after);
      if (!lost.isEmpty()) {
        desk.tell(officer, after);
      }
      return Decision.done(after);
    });
  }

  private Decision<Person> reopened(Person officer, Person person) {
    if (person.active()) {
      return Decision.refused(PeopleGrounds.OPEN, Map.of("person", person.name()));
    }
    trail.record(officer.username(), AuditAction.PERSON_REOPENED, person.username(),
        Map.of("roles", PeopleDesk.wires(person.roles())));
    return Decision.done(desk.store(officer, person, person.reopened()));
  }
}
