package org.imprimatur.pack.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.imprimatur.kernel.model.Span;

/**
 * A text seen as sentences and words.
 *
 * @param text the words as written
 * @param words where each word stands, in order
 * @param sentences where each sentence stands, in order; together they cover the text
 */
record Prose(String text, List<Span> words, List<Span> sentences) {

  private static final Set<String> ABBREVIATIONS =
      Set.of("dr", "mr", "mrs", "ms", "st", "prof", "vs", "no", "approx", "jr", "sr", "pt", "fig", "e.g", "i.e");

  /** Reads a text. */
  public static Prose of(String text) {
    return new Prose(text, wordsOf(text), sentencesOf(text));
  }

  /** Returns the sentence in which a place stands. */
  public Span sentenceAt(int place) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return sentences.get(low);
  }

  /** Returns how many words lie between two places; 0 when they touch or overlap. */
  public int wordsBetween(Span a, Span b) {
    boolean inOrder = a.start() <= b.start();
    var first = inOrder ? a : b;
    var second = inOrder ? b : a;
    return Math.max(0, wordIndex(second.start()) - wordIndex(first.end()));
  }

  /** Returns the index of the first word that begins at or after a place. */
  int wordIndex(int place) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the words of a place and some words before and after it, in lower case. */
  List<String> around(Span place, int reach) {
    int first = Math.max(0, wordIndex(place.start()) - reach);
    int last = Math.min(words.size(), wordIndex(place.end()) + reach);
    return words.subList(first, last).stream().map(word -> plain(word.of(text))).toList();
  }

  /** Tells whether a hyphen ties a place to a word before or after it. */
  boolean partOfCompound(Span place) {
    boolean before = place.start() > 1 && text.charAt(place.start() - 1) == '-'
        && Character.isLetter(text.charAt(place.start() - 2));
    boolean after = place.end() + 1 < text.length() && text.charAt(place.end()) == '-'
        && Character.isLetter(text.charAt(place.end() + 1));
    return before || after;
  }

  private static String plain(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
  }

  /** Returns what stands between quotation marks, marks included; a mark without its fellow quotes nothing. */
  List<Span> quotations() {
    var found = new ArrayList<Span>();
    for (char mark : new char[]{'"', '\''}) {
      int open = -1;
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) == '\n') {
          open = -1;
        } else if (text.charAt(i) == mark
            && (mark == '"' || open < 0 && !letter(i - 1) || open >= 0 && !letter(i + 1))) {
          if (open >= 0) {
            found.add(new Span(open, i + 1));
          }
          open = open >= 0 ? -1 : i;
        }
      }
    }
    return found;
  }

  private boolean letter(int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** A word may hold an apostrophe; hyphens part words. */
  private static List<Span> wordsOf(String text) {
    var found = new ArrayList<Span>();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        int start = i;
        while (i + 1 < text.length() && (Character.isLetterOrDigit(text.charAt(i + 1)) || apostrophe(text, i + 1))) {
          i++;
        }
        found.add(new Span(start, i + 1));
      }
    }
    return found;
  }

  private static boolean apostrophe(String text, int at) {
    return text.charAt(at) == '\'' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
  }

  private static List<Span> sentencesOf(String text) {
    var found = new ArrayList<Span>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ends(text, i)) {
        found.add(new Span(start, i + 1));
        start = i + 1;
      }
    }
    if (start < text.length() || found.isEmpty()) {
      found.add(new Span(start, text.length()));
    }
    return List.copyOf(found);
  }

  private static boolean ends(String text, int at) {
    char c = text.charAt(at);
    if (c == ' ' || c >= 'a' && c <= 'z') {
      return false;
    }
    if (c == '\n') {
      return true;
    }
    boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    return last && (c == '!' || c == '?' || c == '…' || c == '.' && !abbreviation(text, at) || closes(text, at));
  }

  /** A closing quotation mark or bracket ends a sentence when the full stop stands inside. */
  private static boolean closes(String text, int at) {
    return at > 0 && "\"”’)".indexOf(text.charAt(at)) >= 0 && ".!?".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static boolean abbreviation(String text, int dot) {
    int start = dot;
    while (start > 0 && dot - start < 7
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    var word = text.substring(start, dot);
    return word.length() == 1 && Character.isUpperCase(word.charAt(0))
        || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }
}
