package org.imprimatur.policy.model.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.imprimatur.policy.model.Span;

/**
 * Finds terms in a text, whatever their case and whether their words are joined by a space or a hyphen. Looks each word up
 * once, so the time grows with the text and not with the number of terms.
 */
public final class Lexicon {

  private static final int NEAR = 8;

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  /** One hit: the term and where it stands. */
  public record Hit(Term term, Span span) {}

  private record Phrase(Term term, List<String> words, boolean hides, boolean hyphenated) {}

  /** Makes a lexicon of terms. */
  public Lexicon(List<Term> terms) {
    for (var term : terms) {
      term.avoid().forEach(phrase -> add(term, phrase, false));
      term.unless().forEach(phrase -> add(term, phrase, true));
    }
    byFirstWord.values().forEach(phrases -> phrases.sort(Comparator.comparingInt((Phrase phrase) -> -phrase.words.size())));
  }

  /** Returns the hits in text order; of overlapping ones the longest, and none that an {@code unless} phrase overlaps. */
  public List<Hit> find(Prose prose) {
    var words = prose.words().stream().map(span -> plain(span.of(prose.text()))).toList();
    var hits = new ArrayList<Hit>();
    var hidden = new ArrayList<Hit>();
    for (int i = 0; i < words.size(); i++) {
      for (var phrase : byFirstWord.getOrDefault(words.get(i), List.of())) {
        if (standsAt(prose, words, i, phrase)) {
          var span = new Span(prose.words().get(i).start(), prose.words().get(i + phrase.words.size() - 1).end());
          (phrase.hides ? hidden : hits).add(new Hit(phrase.term, span));
        }
      }
    }
    return longest(hits.stream().filter(hit -> allowed(hit, hidden)).filter(hit -> company(hit, prose, words)).toList());
  }

  private void add(Term term, String phrase, boolean hides) {
    var words = Prose.of(phrase).words().stream().map(span -> plain(span.of(phrase))).toList();
    byFirstWord.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(new Phrase(term, words, hides, phrase.contains("-")));
  }

  private static boolean standsAt(Prose prose, List<String> words, int at, Phrase phrase) {
    int end = at + phrase.words.size();
    if (end > words.size() || !words.subList(at, end).equals(phrase.words)) {
      return false;
    }
    for (int i = at; i + 1 < end; i++) {
      if (!joined(prose, i)) {
        return false;
      }
    }
    return phrase.hides || phrase.hyphenated || !partOfCompound(prose, at, end - 1);
  }

  /** Between two words of a phrase stands one space or hyphen, no full stop. */
  private static boolean joined(Prose prose, int word) {
    var between = prose.text().substring(prose.words().get(word).end(), prose.words().get(word + 1).start());
    return between.length() <= 2 && (between.isBlank() || between.equals("-") || between.equals("‑"));
  }

  /** "psycho-oncology" is not about a psycho. */
  private static boolean partOfCompound(Prose prose, int first, int last) {
    var text = prose.text();
    int start = prose.words().get(first).start();
    int end = prose.words().get(last).end();
    boolean before = start > 1 && text.charAt(start - 1) == '-' && Character.isLetter(text.charAt(start - 2));
    boolean after = end + 1 < text.length() && text.charAt(end) == '-' && Character.isLetter(text.charAt(end + 1));
    return before || after;
  }

  private static boolean allowed(Hit hit, List<Hit> hidden) {
    return hidden.stream().noneMatch(other -> other.term == hit.term && overlap(other.span, hit.span));
  }

  private static boolean company(Hit hit, Prose prose, List<String> words) {
    Set<String> near = hit.term.near();
    if (near.isEmpty()) {
      return true;
    }
    int first = prose.wordIndex(hit.span.start());
    int last = prose.wordIndex(hit.span.end());
    var before = words.subList(Math.max(0, first - NEAR), first);
    var after = words.subList(last, Math.min(words.size(), last + NEAR));
    return before.stream().anyMatch(near::contains) || after.stream().anyMatch(near::contains) || inside(hit, prose, near);
  }

  private static boolean inside(Hit hit, Prose prose, Set<String> near) {
    var own = Prose.of(hit.span.of(prose.text()));
    return own.words().stream().anyMatch(span -> near.contains(plain(span.of(own.text()))));
  }

  private static List<Hit> longest(List<Hit> hits) {
    var kept = new ArrayList<Hit>();
    for (var hit : hits) {
      var last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last == null || last.span.end() <= hit.span.start()) {
        kept.add(hit);
      } else if (hit.span.end() - hit.span.start() > last.span.end() - last.span.start()) {
        kept.set(kept.size() - 1, hit);
      }
    }
    return List.copyOf(kept);
  }

  private static boolean overlap(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  private static String plain(String word) {
    var lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
  }
}
