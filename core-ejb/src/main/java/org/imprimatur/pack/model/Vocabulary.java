package org.imprimatur.pack.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules of a pack name.
 *
 * @param words named lists for use in patterns, as {@code {name}}
 * @param lists named lists against which hits are checked
 * @param patterns named patterns; several alternatives may share a name
 */
public record Vocabulary(
    Map<String, List<String>> words, Map<String, List<String>> lists, Map<String, List<Located>> patterns) {

  public Vocabulary {
    words = Map.copyOf(words);
    lists = Map.copyOf(lists);
    patterns = Map.copyOf(patterns);
  }

  /** Returns it with one more list of words, each taken as it stands and not as a pattern. */
  Vocabulary knowing(String list, List<String> names) {
    var all = new HashMap<>(words);
    all.put(list, names.stream().map(name -> name.replaceAll("[^\\p{L}\\p{N}\\s]", "\\\\$0")).toList());
    return new Vocabulary(all, lists, patterns);
  }
}
