package org.imprimatur.health.model;

import java.util.Optional;
import org.imprimatur.platform.model.Form;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.Setting;
import org.imprimatur.platform.model.Settings;

/**
 * What the operator's doctor looks for.
 *
 * @param backups the folder that the society's back-ups are put into; {@code imprimatur.backup.folder}, else none
 */
public record HealthSettings(Optional<String> backups) implements Settings {

  private static final Setting<String> BACKUPS = Setting.perhaps("imprimatur.backup.folder", Form.text());

  /** Reads what the operator says. */
  public static HealthSettings of(Operator operator) {
    return new HealthSettings(BACKUPS.saidBy(operator));
  }
}
