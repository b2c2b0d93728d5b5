package org.imprimatur.pack.model;

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
}
