package org.imprimatur.planted.review.infrastructure;

import java.util.stream.Stream;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;

/** Breaks a law on purpose: a repository that decides who may. */
class PlantedRule {

  boolean mayRead(Person person) {
    return person.seated();
  }

  Stream<Person> officers(Stream<Person> people) {
    return people.filter(Permission.WITHDRAW::heldBy);
  }
}
