package org.imprimatur.planted.review.infrastructure;

import org.imprimatur.committee.model.Person;

/** Breaks a law on purpose: a repository that decides who may. */
class PlantedRule {

  boolean mayRead(Person person) {
    return person.seated();
  }
}
