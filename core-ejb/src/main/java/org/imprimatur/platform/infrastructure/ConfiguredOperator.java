package org.imprimatur.platform.infrastructure;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.Setting;

/** The operator as MicroProfile Config hears them: system properties, then the environment. Nobody else asks it. */
@Dependent
public class ConfiguredOperator implements Operator {

  @Override
  public Optional<String> says(Setting<?> setting) {
    return ConfigProvider.getConfig().getOptionalValue(setting.key(), String.class);
  }
}
