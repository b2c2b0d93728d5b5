package org.imprimatur.people.application;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.histories.Scene;
import org.imprimatur.identity.application.KeptPasswordLinks;
import org.imprimatur.identity.model.PasswordLink;
import org.imprimatur.identity.model.PasswordLinks;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.people.application.KeepPeople.Details;
import org.imprimatur.people.application.SeatPeople.Outcome;
import org.imprimatur.people.model.RoleChange;

/** What officers do to people in the society of the histories, as they see them at that moment. */
final class Roster {

  final Scene scene = new Scene().with(PasswordLinks.class, new KeptPasswordLinks());

  /** Asks that somebody hold these seats and offices, and no others. */
  Decision<Outcome> asks(String officer, String whom, Role... wanted) {
    var edition = scene.person(whom).edition();
    return scene.as(officer, () -> scene.use(SeatPeople.class).ask(whom, Set.of(wanted), edition));
  }

  /** Asks with success, and returns what waits. */
  RoleChange asked(String officer, String whom, Role... wanted) {
    return asks(officer, whom, wanted).answer().flatMap(Outcome::waiting).orElseThrow();
  }

  Decision<Outcome> confirms(String officer, RoleChange change) {
    return scene.as(officer, () -> scene.use(SeatPeople.class).confirm(change.id(), ""));
  }

  /** Confirms as somebody who was shown a link beside it. */
  Decision<Outcome> confirms(String officer, RoleChange change, PasswordLink shown) {
    return scene.as(officer, () -> scene.use(SeatPeople.class).confirm(change.id(), shown.id()));
  }

  Decision<Outcome> refuses(String officer, RoleChange change) {
    return scene.as(officer, () -> scene.use(SeatPeople.class).refuse(change.id()));
  }

  Decision<Person> closes(String officer, String whom) {
    var edition = scene.person(whom).edition();
    return scene.as(officer, () -> scene.use(KeepPeople.class).close(whom, edition));
  }

  Decision<Person> reopens(String officer, String whom) {
    var edition = scene.person(whom).edition();
    return scene.as(officer, () -> scene.use(KeepPeople.class).reopen(whom, edition));
  }

  /** Changes only the roles that one officer gives. */
  Decision<Person> makes(String officer, String whom, Role... roles) {
    return changes(officer, whom, as(whom, roles));
  }

  Decision<Person> changes(String officer, String whom, Details details) {
    return scene.as(officer, () -> scene.use(KeepPeople.class).change(whom, details));
  }

  /** Returns somebody's details as they are, but for the roles. */
  Details as(String whom, Role... roles) {
    var person = scene.person(whom);
    return new Details(person.name(), person.credentials(), Set.of(roles),
        person.supervisor().filter(name -> Set.of(roles).contains(Role.TRAINEE)), person.edition());
  }

  Optional<RoleChange> waiting(String whom) {
    return scene.stored(tables -> tables.roleChanges().of(whom));
  }

  Set<Role> roles(String whom) {
    return scene.person(whom).roles();
  }

  /** Returns what was done to somebody, in order. */
  String log(String whom) {
    return scene.log(whom).stream().map(AuditEntry::action).collect(Collectors.joining(" "));
  }

  /** Returns which constant a refusal was said by. */
  static String why(Decision<?> decision) {
    return decision.objection().map(Refusal::sentence).map(sentence -> sentence.what().name()).orElse("done");
  }

  /** Makes a society of these people alone. */
  void only(Map<String, Role> people) {
    var all = scene.stored(tables -> tables.people().all());
    all.forEach(person -> {
      if (people.containsKey(person.username())) {
        scene.becomes(person.username(), people.get(person.username()));
      } else {
        scene.closed(person.username());
      }
    });
  }

  static Set<Role> roles(Role... roles) {
    return Arrays.stream(roles).collect(Collectors.toSet());
  }
}
