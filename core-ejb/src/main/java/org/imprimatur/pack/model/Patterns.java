package org.imprimatur.pack.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.imprimatur.matching.model.BadPattern;
import org.imprimatur.matching.model.Pattern;
import org.imprimatur.matching.model.Room;

/** The named patterns of a pack, compiled and numbered. */
final class Patterns {

  /**
   * Measured: to find all places in ten thousand posts some twenty patterns of the shipped pack need more than they
   * begin with. What there is takes some 12 MB.
   */
  private static final int SETS = 24_000;

  private final Room more = new Room(SETS);
  private final Vocabulary vocabulary;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Pattern> compiled = new ArrayList<>();

  Patterns(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Returns the numbers of named patterns; each is compiled once, whoever names it. */
  int[] numbers(List<Located> names) {
    return names.stream().mapToInt(this::number).distinct().toArray();
  }

  /** Returns the number of a named pattern. */
  int number(Located name) {
    return numbers.computeIfAbsent(name.text(), unknown -> {
      compiled.add(Pattern.any(named(name), more));
      return compiled.size() - 1;
    });
  }

  /**
   * Returns a named pattern that is not looked for in every text: its states would be carried along beside all others.
   */
  Pattern apart(Located name) {
    return Pattern.any(named(name), more);
  }

  /** Returns the patterns by number. */
  List<Pattern> all() {
    return compiled;
  }

  /** Refuses a bad pattern that no rule names: whoever named it next would get the blame. */
  void refuseBad() {
    vocabulary.patterns().forEach((name, sources) -> {
      if (!numbers.containsKey(name)) {
        sources.forEach(source -> read(source, Pattern::part));
      }
    });
  }

  private List<Pattern> named(Located name) {
    var sources = vocabulary.patterns().get(name.text());
    if (sources == null) {
      throw new PackFault(name.place(), PackFlaw.NO_PATTERN, "name", name.text());
    }
    return sources.stream().map(this::compile).toList();
  }

  private Pattern compile(Located source) {
    return read(source, Pattern::of);
  }

  private <T> T read(Located source, Function<String, T> reader) {
    var expanded = new Expansion(vocabulary, source, Set.of());
    try {
      return reader.apply(expanded.text());
    } catch (BadPattern fault) {
      throw new PackFault(source.place().plus(expanded.origin(fault.column())), fault.flaw());
    }
  }
}
