package org.imprimatur.web.planted.home;

import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.People;
import org.imprimatur.submission.model.Recusals;

/** A page that breaks a law on purpose: it asks two repositories past every use case, one by what it is part of. */
class PlantedPage {

  Optional<Person> whoever(People people) {
    return people.find("chair");
  }

  Set<String> away(Recusals recusals) {
    return recusals.recused("post");
  }
}
