package org.imprimatur.identity.infrastructure;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.imprimatur.identity.model.IdentitySettings;
import org.imprimatur.platform.model.Operator;

/** Reads what the operator asks of those who sign in, once. */
@Dependent
class ReadIdentitySettings {

  @Produces
  @Singleton
  static IdentitySettings settings(Operator operator) {
    return IdentitySettings.of(operator);
  }
}
