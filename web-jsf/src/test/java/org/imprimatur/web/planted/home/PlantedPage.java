package org.imprimatur.web.planted.home;

import java.util.Optional;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.People;

/** A page that breaks a law on purpose: it asks a repository past every use case. */
class PlantedPage {

  Optional<Person> whoever(People people) {
    return people.find("chair");
  }
}
