package org.imprimatur.society.infrastructure;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.society.model.SocietySettings;

/** Reads what the operator says of the society, once. */
@Dependent
class ReadSocietySettings {

  @Produces
  @Singleton
  static SocietySettings settings(Operator operator) {
    return SocietySettings.of(operator);
  }
}
