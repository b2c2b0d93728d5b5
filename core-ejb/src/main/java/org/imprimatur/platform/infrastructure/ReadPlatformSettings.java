package org.imprimatur.platform.infrastructure;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.Site;

/** Reads the platform's settings, once each. */
@Dependent
class ReadPlatformSettings {

  @Produces
  @Singleton
  static Site site(Operator operator) {
    return Site.of(operator);
  }

  @Produces
  @Singleton
  static DatabaseSettings database(Operator operator) {
    return DatabaseSettings.of(operator);
  }
}
