package org.imprimatur.screening.infrastructure;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.screening.model.ScreeningSettings;

/** Reads the settings of the screening, once. */
@Dependent
class ReadScreeningSettings {

  @Produces
  @Singleton
  static ScreeningSettings settings(Operator operator) {
    return ScreeningSettings.of(operator);
  }
}
