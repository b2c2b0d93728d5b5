package org.imprimatur.login.infrastructure;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.imprimatur.login.model.LogInSettings;
import org.imprimatur.platform.model.Operator;

/** Reads what the operator says of the society's own identity provider, once. */
@Dependent
class ReadLogInSettings {

  @Produces
  @Singleton
  static LogInSettings settings(Operator operator) {
    return LogInSettings.of(operator);
  }
}
