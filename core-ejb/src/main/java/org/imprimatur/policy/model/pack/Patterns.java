package org.imprimatur.policy.model.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imprimatur.policy.model.engine.BadPattern;
import org.imprimatur.policy.model.engine.Pattern;

/** The named patterns of a pack, compiled and numbered. */
final class Patterns {

  private final Pack pack;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Pattern> compiled = new ArrayList<>();

  Patterns(Pack pack) {
    this.pack = pack;
  }

  /** Returns the numbers of named patterns; each is compiled once, whoever names it. */
  int[] numbers(List<Located> names) {
    return names.stream().mapToInt(this::number).distinct().toArray();
  }

  /** Returns the number of a named pattern. */
  int number(Located name) {
    return numbers.computeIfAbsent(name.text(), unknown -> {
      compiled.add(Pattern.any(named(name)));
      return compiled.size() - 1;
    });
  }

  /** Returns the patterns by number. */
  List<Pattern> all() {
    return compiled;
  }

  private List<Pattern> named(Located name) {
    var sources = pack.patterns().get(name.text());
    if (sources == null) {
      throw new PackFault(name.place(), "there is no pattern \"" + name.text() + "\"");
    }
    return sources.stream().map(this::compile).toList();
  }

  private Pattern compile(Located source) {
    var expanded = new Expansion(pack, source, Set.of());
    try {
      return Pattern.of(expanded.text());
    } catch (BadPattern fault) {
      throw new PackFault(source.place().plus(expanded.origin(fault.column())), fault.getMessage());
    }
  }
}
