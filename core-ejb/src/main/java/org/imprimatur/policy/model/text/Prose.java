package org.imprimatur.policy.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imprimatur.policy.model.Span;

/**
 * A text seen as sentences and words.
 *
 * @param text the words as written
 * @param words where each word stands, in order
 * @param sentences where each sentence stands, in order; together they cover the text
 */
public record Prose(String text, List<Span> words, List<Span> sentences) {

  /** How many words may lie between an identifier and a clinical marker that still belong together. */
  public static final int NEAR = 12;

  private static final Pattern WORD = Patterns.exact("[\\p{L}\\p{N}]+(?:['’]\\p{L}{1,3}(?!\\p{L}))?");
  private static final Set<String> ABBREVIATIONS =
      Set.of("dr", "mr", "mrs", "ms", "st", "prof", "vs", "no", "approx", "jr", "sr", "pt", "fig", "e.g", "i.e");

  /** Reads a text. */
  public static Prose of(String text) {
    return new Prose(text, Patterns.find(WORD, text), sentencesOf(text));
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

  /** Returns the sentences in which a pattern begins. Ask once for a text, not once for each hit of another pattern. */
  public Set<Span> sentencesWith(Pattern pattern) {
    return Patterns.find(pattern, text).stream().map(hit -> sentenceAt(hit.start())).collect(Collectors.toSet());
  }

  /** Tells whether two places are in one sentence or at most {@link #NEAR} words apart. */
  public boolean near(Span a, Span b) {
    return sentenceAt(a.start()).equals(sentenceAt(b.start())) || wordsBetween(a, b) <= NEAR;
  }

  /** Returns how many words lie between two places; 0 when they touch or overlap. */
  public int wordsBetween(Span a, Span b) {
    var first = a.start() <= b.start() ? a : b;
    var second = first == a ? b : a;
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
    while (start > 0 && dot - start < 7 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    var word = text.substring(start, dot);
    return word.length() == 1 && Character.isUpperCase(word.charAt(0)) || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }
}
