package org.imprimatur.platform.model;

import java.util.Locale;
import java.util.Optional;

/**
 * One thing that an operator may say, and all that the reference tells of it.
 *
 * @param key its name as a Java system property
 * @param form what it may say
 * @param usual the text that counts when nothing is said; empty when nothing counts
 * @param otherwise more on the default, in words; may be empty
 * @param meaning what it is for, with its unit
 */
public record Setting<T>(String key, Form<T> form, String usual, String otherwise, String meaning) {

  /** Makes a setting that has a default. */
  public static <T> Setting<T> usually(String key, Form<T> form, String usual, String meaning) {
    return new Setting<>(key, form, usual, "", meaning);
  }

  /** Makes a setting that has none, or whose default depends on others. */
  public static <T> Setting<T> perhaps(String key, Form<T> form, String meaning) {
    return new Setting<>(key, form, "", "", meaning);
  }

  /** Tells in words what counts when nothing is said. */
  public Setting<T> otherwise(String words) {
    return new Setting<>(key, form, usual, words, meaning);
  }

  /** Returns its name as an environment variable. */
  public String variable() {
    return key.toUpperCase(Locale.ROOT).replace('.', '_');
  }

  /**
   * Returns what the operator says, or the default.
   *
   * @throws WrongSetting when that is not allowed
   */
  public T in(Operator operator) {
    return saidBy(operator).or(() -> form.reading().apply(usual)).orElseThrow();
  }

  /**
   * Returns what the operator says, if anything.
   *
   * @throws WrongSetting when that is not allowed
   */
  public Optional<T> saidBy(Operator operator) {
    return operator.says(this).filter(text -> !text.isBlank())
        .map(text -> form.reading().apply(text).orElseThrow(() -> wrong(text)));
  }

  private WrongSetting wrong(String text) {
    var says = form.quotable() ? "is '" + text + "'" : "is wrong";
    return new WrongSetting("The setting " + key + " " + says + "; it must be " + form.allowed() + ".");
  }
}
