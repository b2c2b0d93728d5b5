package org.imprimatur.platform.infrastructure;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.Setting;

/**
 * The operator as MicroProfile Config hears them: system properties, then the environment. Nobody else asks it. They
 * are told things in the language of the command that started this.
 */
@Dependent
public class ConfiguredOperator implements Operator {

  @Override
  public Optional<String> says(Setting<?> setting) {
    return ConfigProvider.getConfig().getOptionalValue(setting.key(), String.class);
  }

  @Override
  public String told(Sentence sentence) {
    return Phrasebook.ofCommands(System.getenv()).say(sentence);
  }
}
