package org.imprimatur.health.infrastructure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.Setting;

/**
 * The operator as a command hears them: its options, then the environment, as a start would.
 *
 * @param environment by the names of variables
 * @param options by the keys of settings
 */
record Told(Map<String, String> environment, Map<String, String> options) implements Operator {

  private static final Map<String, String> OPTIONS =
      Map.of("--data", "imprimatur.data", "--database-url", "imprimatur.database.url");

  /** Reads the options; empty when one is unknown or lacks what belongs to it. */
  static Optional<Told> of(List<String> arguments, Map<String, String> environment) {
    var options = new HashMap<String, String>();
    for (int i = 0; i < arguments.size(); i += 2) {
      var key = OPTIONS.get(arguments.get(i));
      if (key == null || i + 1 == arguments.size() || arguments.get(i + 1).isBlank()) {
        return Optional.empty();
      }
      options.put(key, arguments.get(i + 1));
    }
    return Optional.of(new Told(environment, options));
  }

  @Override
  public Optional<String> says(Setting<?> setting) {
    return Optional.ofNullable(options.getOrDefault(setting.key(), environment.get(setting.variable())));
  }

  @Override
  public String told(Sentence sentence) {
    return Phrasebook.ofCommands(environment).say(sentence);
  }

  /** Returns the variables of ours that say something, by their names. */
  Set<String> variables() {
    return environment.entrySet().stream()
        .filter(each -> each.getKey().startsWith("IMPRIMATUR_") && !each.getValue().isBlank())
        .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
  }
}
