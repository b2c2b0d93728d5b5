package org.imprimatur.people.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.people.model.Newcomers;
import org.imprimatur.platform.application.Csv;

/** People as a sheet in CSV. */
public final class PeopleSheet {

  private PeopleSheet() {}

  /**
   * Writes people with the columns that are read back.
   *
   * @param mail addresses by user name, of those whose reader may have them
   */
  public static String write(List<Person> people, Map<String, String> mail) {
    return Csv.write(Newcomers.COLUMNS.names(),
        people.stream().map(person -> cells(person, mail.getOrDefault(person.username(), ""))).toList());
  }

  private static List<String> cells(Person person, String mail) {
    return List.of(person.username(), person.name(), person.credentials(),
        person.roles().stream().sorted().map(Role::wire).collect(Collectors.joining(" ")),
        person.supervisor().orElse(""), mail, person.active() ? Newcomers.OPEN : Newcomers.CLOSED);
  }
}
