package org.imprimatur.committee.infrastructure;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.imprimatur.committee.model.Society;
import org.imprimatur.platform.model.Operator;

/** Reads the committee's settings, once. */
@Dependent
class ReadSociety {

  @Produces
  @Singleton
  static Society society(Operator operator) {
    return Society.of(operator);
  }
}
