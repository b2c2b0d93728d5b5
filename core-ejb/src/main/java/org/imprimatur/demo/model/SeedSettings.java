package org.imprimatur.demo.model;

import org.imprimatur.platform.model.Form;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.Setting;
import org.imprimatur.platform.model.Settings;

/**
 * How many fictional posts an empty database is filled with, to measure with.
 *
 * @param posts {@code imprimatur.seed.posts}, else none
 * @param pending how many of them wait for the committee; {@code imprimatur.seed.pending}, else none
 * @param number what texts, people and ids hang on; {@code imprimatur.seed.number}, else 1
 */
public record SeedSettings(int posts, int pending, int number) implements Settings {

  private static final int MOST = 10_000_000;

  private static final Setting<Integer> POSTS = Setting.usually("imprimatur.seed.posts", Form.whole(0, MOST), "0");
  private static final Setting<Integer> PENDING =
      Setting.usually("imprimatur.seed.pending", Form.whole(0, MOST), "0");
  private static final Setting<Integer> NUMBER = Setting.usually("imprimatur.seed.number", Form.whole(0, MOST), "1");

  /** Reads what the operator says. */
  public static SeedSettings of(Operator operator) {
    return new SeedSettings(POSTS.in(operator), PENDING.in(operator), NUMBER.in(operator));
  }

  /** Tells whether it is to be filled. */
  public boolean wanted() {
    return posts > 0;
  }
}
