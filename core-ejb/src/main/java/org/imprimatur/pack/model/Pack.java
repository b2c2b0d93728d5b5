package org.imprimatur.pack.model;

import java.util.List;
import java.util.Map;

/**
 * A policy as data.
 *
 * @param name such as {@code psychiatric-society-us}
 * @param version from 1; a version in force is never changed
 * @param title what people call it
 * @param words named lists for use in patterns, as {@code {name}}
 * @param lists named lists against which hits are checked
 * @param patterns named patterns; several alternatives may share a name
 * @param topics what is wrong with the terms of each topic
 * @param terms the words to avoid
 * @param rules the rules
 * @param switches the society's switches and how they stand unless the society says otherwise
 */
public record Pack(
    String name,
    int version,
    String title,
    Map<String, List<String>> words,
    Map<String, List<String>> lists,
    Map<String, List<Located>> patterns,
    Map<String, String> topics,
    List<Term> terms,
    List<RuleText> rules,
    Map<String, String> switches) {

  public Pack {
    words = Map.copyOf(words);
    lists = Map.copyOf(lists);
    patterns = Map.copyOf(patterns);
    topics = Map.copyOf(topics);
    terms = List.copyOf(terms);
    rules = List.copyOf(rules);
    switches = Map.copyOf(switches);
  }

  /** Returns the name and version by which screenings remember the pack, such as {@code psychiatric-society-us/3}. */
  public String reference() {
    return reference(name, version);
  }

  /** Returns the reference of the pack with this name and version. */
  public static String reference(String name, int version) {
    return name + "/" + version;
  }

  /** Returns this pack with one more list of words, each taken as it stands and not as a pattern. */
  public Pack knowing(String list, List<String> names) {
    var all = new java.util.HashMap<>(words);
    all.put(list, names.stream().map(name -> name.replaceAll("[^\\p{L}\\p{N}\\s]", "\\\\$0")).toList());
    return new Pack(name, version, title, all, lists, patterns, topics, terms, rules, switches);
  }
}
