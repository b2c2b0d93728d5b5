package org.imprimatur.committee.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;

/** What people are called, which is open to all: whoever signs a post is named below it. Read once a request. */
@RequestScoped
public class NamesOfPeople {

  private final Map<String, String> known = new HashMap<>();
  private People people;

  @Inject
  public NamesOfPeople(People people) {
    this.people = people;
  }

  protected NamesOfPeople() {}

  /** Returns what somebody is called: the user name where nobody has it. */
  public String of(String username) {
    return known.computeIfAbsent(username, name -> people.find(name).map(Person::name).orElse(name));
  }

  /** Reads these names at once, for whoever is about to ask for them one by one. */
  public void expect(Collection<String> usernames) {
    people.named(usernames).forEach(person -> known.put(person.username(), person.name()));
  }
}
