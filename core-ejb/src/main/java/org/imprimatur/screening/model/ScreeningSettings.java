package org.imprimatur.screening.model;

import java.time.Duration;
import org.imprimatur.platform.model.Form;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.Setting;
import org.imprimatur.platform.model.Settings;

/**
 * How long a post's screening may take.
 *
 * @param time in whole seconds, after which the post is held; {@code imprimatur.screening.seconds}, else 2 seconds
 */
public record ScreeningSettings(Duration time) implements Settings {

  private static final Setting<Integer> SECONDS = Setting.usually("imprimatur.screening.seconds",
      Form.whole(1, 3600), "2");

  /** Reads what the operator says. */
  public static ScreeningSettings of(Operator operator) {
    return new ScreeningSettings(Duration.ofSeconds(SECONDS.in(operator)));
  }
}
