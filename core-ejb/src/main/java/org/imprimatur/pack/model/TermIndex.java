package org.imprimatur.pack.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.imprimatur.kernel.model.Span;
import org.imprimatur.matching.model.TermSet;

/** The terms of a pack, found in one pass. */
final class TermIndex {

  /** A term that is truly used, and where. */
  record Used(Term term, Span place) {}

  private record Phrase(Term term, boolean hides, boolean hyphenated) {}

  private static final int NEAR = 8;

  private final List<Phrase> phrases = new ArrayList<>();
  private final TermSet set;

  TermIndex(List<Term> terms) {
    var words = new ArrayList<String>();
    for (var term : terms) {
      term.phrases().avoid().forEach(phrase -> add(term, phrase, false, words));
      term.phrases().unless().forEach(phrase -> add(term, phrase, true, words));
    }
    set = new TermSet(words);
  }

  TermSet set() {
    return set;
  }

  /**
   * Returns the terms used in a text, in its order; of overlapping ones the longest, and none that an "unless" phrase
   * overlaps.
   */
  List<Used> in(Reading reading) {
    var hits = reading.terms().stream().filter(hit -> !phrases.get(hit.term()).hides).filter(hit -> whole(hit, reading))
        .toList();
    var hidden = reading.terms().stream().filter(hit -> phrases.get(hit.term()).hides).toList();
    var used =
        hits.stream()
            .filter(
                hit -> hidden.stream().noneMatch(other -> sameTerm(hit, other) && overlap(hit.span(), other.span())))
            .map(hit -> new Used(phrases.get(hit.term()).term, hit.span()))
            .sorted(Comparator.comparingInt((Used each) -> each.place.start()).thenComparing(each -> -each.place.end()))
            .toList();
    return longest(used).stream().filter(each -> company(each, reading)).toList();
  }

  private void add(Term term, String phrase, boolean hides, List<String> words) {
    phrases.add(new Phrase(term, hides, phrase.contains("-")));
    words.add(phrase);
  }

  @SuppressWarnings("ReferenceEquality") // Two terms that say the same are still two: each has its place in the pack.
  private boolean sameTerm(TermSet.Hit a, TermSet.Hit b) {
    return phrases.get(a.term()).term == phrases.get(b.term()).term;
  }

  /** "psycho-oncology" is not about a psycho. */
  private boolean whole(TermSet.Hit hit, Reading reading) {
    return phrases.get(hit.term()).hyphenated || !reading.prose().partOfCompound(hit.span());
  }

  private static boolean company(Used used, Reading reading) {
    Set<String> near = used.term.phrases().near();
    return near.isEmpty() || alone(used.place, reading)
        || reading.prose().around(used.place, NEAR).stream().anyMatch(near::contains);
  }

  /** Where a text is nothing but the term, nothing around it can clear it: somebody looks the term up. */
  private static boolean alone(Span place, Reading reading) {
    return reading.prose().text().strip().length() == length(place);
  }

  private static List<Used> longest(List<Used> sorted) {
    var kept = new ArrayList<Used>();
    for (var next : sorted) {
      var last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last == null || last.place.end() <= next.place.start()) {
        kept.add(next);
      } else if (length(next.place) > length(last.place)) {
        kept.set(kept.size() - 1, next);
      }
    }
    return kept;
  }

  private static int length(Span span) {
    return span.end() - span.start();
  }

  private static boolean overlap(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }
}
