package org.imprimatur.health.infrastructure;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.imprimatur.health.model.HealthSettings;
import org.imprimatur.platform.model.Operator;

/** Reads the doctor's settings, once: a wrong one is said at the start, too. */
@Dependent
class ReadHealthSettings {

  @Produces
  @Singleton
  static HealthSettings settings(Operator operator) {
    return HealthSettings.of(operator);
  }
}
