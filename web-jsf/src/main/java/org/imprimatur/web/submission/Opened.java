package org.imprimatur.web.submission;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * What a field showed when a draft was opened, and what it stood for: lines on a page cannot say everything that a
 * program wrote. A field that was not touched keeps what it stood for.
 */
final class Opened implements Serializable {

  private static final long serialVersionUID = 1L;

  private final HashMap<String, String> shown = new HashMap<>();
  private final HashMap<String, ArrayList<String>> meant = new HashMap<>();

  /** Remembers what a field shows; returns it. */
  String show(String field, String words, List<String> values) {
    shown.put(field, plain(words));
    meant.put(field, new ArrayList<>(values));
    return words;
  }

  /** Returns what a field says now: what it stood for while it shows the same, else what was typed. */
  List<String> read(String field, String typed, List<String> parsed) {
    return plain(typed).equals(shown.get(field)) ? List.copyOf(meant.get(field)) : parsed;
  }

  /** Browsers send other ends of lines, and may leave out the last. */
  private static String plain(String words) {
    return words.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
  }
}
