package org.imprimatur.society.model;

import java.util.Optional;
import org.imprimatur.platform.model.Form;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.Setting;
import org.imprimatur.platform.model.Settings;

/**
 * What the operator says of the society.
 *
 * @param name what it is called until it has said so itself; {@code imprimatur.society}, else nothing
 */
public record SocietySettings(Optional<String> name) implements Settings {

  private static final Setting<String> NAME = Setting.perhaps("imprimatur.society", Form.text());

  /** Reads what the operator says. */
  public static SocietySettings of(Operator operator) {
    return new SocietySettings(NAME.saidBy(operator).map(String::strip));
  }
}
