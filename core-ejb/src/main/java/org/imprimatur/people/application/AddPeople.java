package org.imprimatur.people.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.identity.model.Mailboxes;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.people.model.Newcomers;
import org.imprimatur.people.model.PeopleGrounds;
import org.imprimatur.platform.application.Csv;

/** Adds the members of a sheet, all of them or none. They have no password, so nobody signs in by their names yet. */
@Stateless
public class AddPeople {

  /** A database takes so many names in one question. */
  private static final int AT_ONCE = 500;

  private Authority authority;
  private People people;
  private PeopleDesk desk;
  private Mailboxes boxes;
  private AuditTrail trail;

  protected AddPeople() {}

  @Inject
  public AddPeople(Authority authority, People people, PeopleDesk desk, Mailboxes boxes, AuditTrail trail) {
    this.authority = authority;
    this.people = people;
    this.desk = desk;
    this.boxes = boxes;
    this.trail = trail;
  }

  /** Returns whom a sheet would add, and everything that is wrong in it; nothing is stored. */
  public Decision<Newcomers> preview(String sheet) {
    return authority.require(Permission.KEEP_PEOPLE, Subject.NONE)
        .then(officer -> Decision.done(read(sheet)));
  }

  /** Adds everybody in the sheet, if nothing is wrong in it. */
  public Decision<Newcomers> add(String sheet) {
    return authority.require(Permission.KEEP_PEOPLE, Subject.NONE)
        .then(asking -> desk.turn(asking, Permission.KEEP_PEOPLE))
        .then(officer -> {
          var read = read(sheet);
          if (!read.flaws().isEmpty()) {
            return Decision.refused(PeopleGrounds.SHEET_FLAWED, Map.of("count", read.flaws().size()));
          }
          people.add(read.people());
          read.people().forEach(person -> told(officer, person));
          boxes.begin(read.mail());
          return Decision.done(read);
        });
  }

  private Newcomers read(String sheet) {
    return Newcomers.of(Csv.read(sheet, Newcomers.COLUMNS), this::known);
  }

  private void told(Person officer, Person person) {
    trail.record(officer.username(), AuditAction.PERSON_ADDED, person.username(),
        Map.of("roles", PeopleDesk.wires(person.roles()), "supervisor", person.supervisor().orElse("")));
  }

  private List<Person> known(Collection<String> names) {
    var all = List.copyOf(names);
    return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
        .mapToObj(from -> all.subList(from, Math.min(all.size(), from + AT_ONCE)))
        .flatMap(some -> people.named(some).stream()).toList();
  }
}
