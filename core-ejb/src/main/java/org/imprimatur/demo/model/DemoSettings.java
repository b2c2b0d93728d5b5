package org.imprimatur.demo.model;

import java.util.Optional;
import org.imprimatur.platform.model.Form;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.Secret;
import org.imprimatur.platform.model.Setting;
import org.imprimatur.platform.model.Settings;

/**
 * Whether the fictional society is loaded.
 *
 * @param wanted {@code imprimatur.demo}, else no
 * @param password of all its accounts; {@code imprimatur.demo.password}, else none
 */
public record DemoSettings(boolean wanted, Optional<Secret> password) implements Settings {

  private static final Setting<Boolean> WANTED = Setting.usually("imprimatur.demo", Form.flag(), "false");

  private static final Setting<Secret> PASSWORD = Setting.perhaps("imprimatur.demo.password", Form.secret());

  /** Reads what the operator says. */
  public static DemoSettings of(Operator operator) {
    return new DemoSettings(WANTED.in(operator), PASSWORD.saidBy(operator));
  }
}
