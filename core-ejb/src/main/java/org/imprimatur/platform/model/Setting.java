package org.imprimatur.platform.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.Sentence;

/**
 * One thing that an operator may say. What it is for, and what counts when it has no default, is told in the words of
 * its feature: {@code setting.base-url} and {@code otherwise.base-url} for {@code imprimatur.base.url}.
 *
 * @param key its name as a Java system property
 * @param form what it may say
 * @param usual the text that counts when nothing is said; empty when nothing counts
 */
public record Setting<T>(String key, Form<T> form, String usual) {

  /** Makes a setting that has a default. */
  public static <T> Setting<T> usually(String key, Form<T> form, String usual) {
    return new Setting<>(key, form, usual);
  }

  /** Makes a setting that has none, or whose default depends on others. */
  public static <T> Setting<T> perhaps(String key, Form<T> form) {
    return new Setting<>(key, form, "");
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
        .map(text -> form.reading().apply(text).orElseThrow(() -> new WrongSetting(wrong(text), operator)));
  }

  private Sentence wrong(String text) {
    return form.quotable()
        ? new Sentence(SettingFault.WRONG, Map.of("key", key, "text", text, "allowed", form.allowed()))
        : new Sentence(SettingFault.WRONG_UNQUOTED, Map.of("key", key, "allowed", form.allowed()));
  }
}
