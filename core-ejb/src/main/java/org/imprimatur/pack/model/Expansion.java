package org.imprimatur.pack.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A pattern with the lists and patterns it names by {@code {name}} put in; remembers where everything came from. */
final class Expansion {

  /** Patterns name others a few deep; each level costs calls, and each name may double the text. */
  private static final int DEEPEST = 20;
  private static final int LONGEST = 200_000;

  private final Vocabulary vocabulary;
  private final Located source;
  private final Set<String> open;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> origins = new ArrayList<>();

  Expansion(Vocabulary vocabulary, Located source, Set<String> open) {
    this.vocabulary = vocabulary;
    this.source = source;
    this.open = open;
    expand();
  }

  String text() {
    return text.toString();
  }

  /** Returns the place in the source of a place in the expansion. */
  int origin(int place) {
    return place < origins.size() ? origins.get(place) : source.text().length();
  }

  private void expand() {
    var from = source.text();
    for (int i = 0; i < from.length();) {
      int end = from.charAt(i) == '{' ? name(from, i) : -1;
      if (end < 0) {
        add(String.valueOf(from.charAt(i)), i++);
      } else {
        add(meaning(from.substring(i + 1, end), i), i);
        bounded(i);
        i = end + 1;
      }
    }
  }

  private void bounded(int column) {
    if (text.length() > LONGEST) {
      throw new PackFault(source.place().plus(column), PackFlaw.PATTERN_LONG, "most", LONGEST);
    }
  }

  /** A brace opens a name unless it counts, as in {@code {1,3}}, or belongs to {@code \p} or {@code \x}. */
  private static int name(String from, int brace) {
    boolean property = brace > 1 && from.charAt(brace - 2) == '\\' && "pPx".indexOf(from.charAt(brace - 1)) >= 0;
    boolean counts = brace + 1 < from.length() && Character.isDigit(from.charAt(brace + 1));
    boolean escaped = brace > 0 && from.charAt(brace - 1) == '\\';
    return property || counts || escaped ? -1 : from.indexOf('}', brace);
  }

  private String meaning(String name, int column) {
    var words = vocabulary.words().get(name);
    if (words != null) {
      return "(?:" + String.join("|", words) + ")";
    }
    var patterns = vocabulary.patterns().get(name);
    if (patterns == null || open.contains(name)) {
      throw new PackFault(source.place().plus(column),
          patterns == null ? PackFlaw.NO_LIST_OR_PATTERN : PackFlaw.PATTERN_IN_ITSELF, "name", name);
    }
    if (open.size() == DEEPEST) {
      throw new PackFault(source.place().plus(column), PackFlaw.PATTERN_DEEP, "most", DEEPEST);
    }
    var inner = new HashSet<>(open);
    inner.add(name);
    return "(?:"
        + String.join("|", patterns.stream().map(each -> new Expansion(vocabulary, each, inner).text()).toList())
        + ")";
  }

  private void add(String words, int origin) {
    text.append(words);
    for (int i = 0; i < words.length(); i++) {
      origins.add(origin);
    }
  }
}
