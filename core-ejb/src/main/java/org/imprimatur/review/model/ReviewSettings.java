package org.imprimatur.review.model;

import org.imprimatur.platform.model.Form;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.Setting;
import org.imprimatur.platform.model.Settings;

/**
 * How the committee decides.
 *
 * @param quorum approvals that close a round; {@code imprimatur.quorum}, else 2
 */
public record ReviewSettings(int quorum) implements Settings {

  private static final Setting<Integer> QUORUM = Setting.usually("imprimatur.quorum", Form.whole(1, 99), "2");

  /** Reads what the operator says. */
  public static ReviewSettings of(Operator operator) {
    return new ReviewSettings(QUORUM.in(operator));
  }
}
