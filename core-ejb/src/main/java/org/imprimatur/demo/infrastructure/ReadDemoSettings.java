package org.imprimatur.demo.infrastructure;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.imprimatur.demo.model.DemoSettings;
import org.imprimatur.demo.model.SeedSettings;
import org.imprimatur.platform.model.Operator;

/** Reads the demo's settings, once. */
@Dependent
class ReadDemoSettings {

  @Produces
  @Singleton
  static DemoSettings settings(Operator operator) {
    return DemoSettings.of(operator);
  }

  @Produces
  @Singleton
  static SeedSettings seed(Operator operator) {
    return SeedSettings.of(operator);
  }
}
