package org.imprimatur.health.infrastructure;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.imprimatur.health.model.Finding;
import org.imprimatur.login.application.Directions;
import org.imprimatur.login.application.Wire;
import org.imprimatur.login.model.LogInSettings;
import org.imprimatur.login.model.Provider;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.WrongSetting;

/** The identity provider that the operator names: it is asked where its doors are. One of the page is tried there. */
final class LogIn {

  private LogIn() {}

  static List<Finding> look(Operator operator, Clock clock) {
    try {
      return List.of(LogInSettings.of(operator).provider().map(provider -> asked(provider, clock))
          .orElseGet(() -> Finding.good(Sign.LOG_IN_NONE, Map.of())));
    } catch (WrongSetting saidAlready) {
      return List.of();
    }
  }

  private static Finding asked(Provider provider, Clock clock) {
    return new Directions(new Wire(), clock).trouble(provider.issuer())
        .map(trouble -> Finding.bad(Sign.LOG_IN_FAILS, Map.of("issuer", provider.issuer(), "trouble", trouble)))
        .orElseGet(() -> Finding.good(Sign.LOG_IN, Map.of("issuer", provider.issuer())));
  }
}
