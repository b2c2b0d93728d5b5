package org.imprimatur.web.planted.home;

import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.People;
import org.imprimatur.screening.application.ScreenInTime;
import org.imprimatur.screening.model.Manuscript;
import org.imprimatur.screening.model.Proof;
import org.imprimatur.submission.model.Recusals;

/**
 * A page that breaks two laws on purpose: it asks two repositories past every use case, one by what it is part of, and
 * has a text screened past the use case.
 */
class PlantedPage {

  Optional<Person> whoever(People people) {
    return people.find("chair");
  }

  Set<String> away(Recusals recusals) {
    return recusals.recused("post");
  }

  <T> Proof<T> screened(ScreenInTime screen, Manuscript<T> manuscript) {
    return screen.proof(manuscript);
  }
}
