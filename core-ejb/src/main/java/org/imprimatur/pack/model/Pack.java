package org.imprimatur.pack.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A policy as data.
 *
 * @param edition which policy it is
 * @param vocabulary what its rules name
 * @param topics what is wrong with the terms of each topic
 * @param terms the words to avoid
 * @param rules the rules
 * @param switches the society's switches and how they stand unless the society says otherwise
 */
public record Pack(
    Edition edition, Vocabulary vocabulary, Map<String, String> topics, List<Term> terms, List<RuleText> rules,
    Map<String, String> switches) {

  public Pack {
    topics = Map.copyOf(topics);
    terms = List.copyOf(terms);
    rules = List.copyOf(rules);
    switches = Map.copyOf(switches);
  }

  /** Returns this pack with one more list of words, each taken as it stands and not as a pattern. */
  public Pack knowing(String list, List<String> names) {
    return new Pack(edition, vocabulary.knowing(list, names), topics, terms, rules, switches);
  }

  /**
   * Tells whether the society has a rule's switch on; {@code switch: tax-status=charity} asks for a value.
   *
   * @throws PackFault with the place of the rule when there is no such switch
   */
  public boolean on(RuleText rule) {
    return Switch.of(rule).map(asked -> {
      var value = switches.get(asked.name());
      if (value == null) {
        throw new PackFault(rule.heading().place(), PackFlaw.NO_SWITCH, "name", asked.name());
      }
      return value.equals(asked.value());
    }).orElse(true);
  }

  /** Returns this pack with some of its switches at other values. */
  public Pack turned(Map<String, String> others) {
    var all = new HashMap<>(switches);
    all.putAll(others);
    return new Pack(edition, vocabulary, topics, terms, rules, all);
  }
}
