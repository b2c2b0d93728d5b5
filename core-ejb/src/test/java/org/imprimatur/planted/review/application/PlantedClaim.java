package org.imprimatur.planted.review.application;

import org.imprimatur.committee.model.Person;
import org.imprimatur.workflow.model.Case;
import org.imprimatur.workflow.model.Fact;
import org.imprimatur.workflow.model.Guard;

/** Breaks the law of the guards on purpose: it says what it has not read, beside one thing that it has. */
class PlantedClaim {

  private static final boolean MET = true;

  Case claims(Person person) {
    boolean known = true;
    return Case.bySystem()
        .and(new Fact.Member(true))
        .and(new Fact.Member(person.active() ? false : true))
        .and(new Fact.Askers(MET, person.active(), 1))
        .and(Fact.Lift.askedBy(known, 2));
  }

  Case reads(Person person) {
    return Case.bySystem().and(new Fact.Member(person.active()));
  }

  String decides() {
    return Guard.REASON_GIVEN.code().name();
  }
}
