package org.imprimatur.pack.model;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.Span;
import org.imprimatur.matching.model.Folded;
import org.imprimatur.matching.model.Pattern;
import org.imprimatur.matching.model.PatternSet;
import org.imprimatur.matching.model.TermSet;
import org.imprimatur.policy.model.Draft;

/** One text being read: what occurs in it is known from two passes, where it occurs is found when a rule asks. */
final class Reading {

  /** Beyond this a text only repeats itself; the bound keeps hostile ones cheap. */
  private static final int MOST_PLACES = 200;

  private final Draft draft;
  private final Folded folded;
  private final BitSet occurring;
  private final List<TermSet.Hit> terms;
  private final List<Pattern> patterns;
  private final PatternSet set;
  private final List<Span>[] places;
  private final Map<Integer, Optional<Addresses>> addresses = new HashMap<>();
  private Prose prose;
  private Reading amid;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Reading(Draft draft, Folded folded, BitSet occurring, List<TermSet.Hit> terms, List<Pattern> patterns,
      PatternSet set) {
    this.draft = draft;
    this.folded = folded;
    this.occurring = occurring;
    this.terms = terms;
    this.patterns = patterns;
    this.set = set;
    this.places = new List[patterns.size()];
  }

  /** Returns this reading as a part of another. */
  Reading amid(Reading whole) {
    amid = whole;
    return this;
  }

  Draft draft() {
    return draft;
  }

  List<TermSet.Hit> terms() {
    return terms;
  }

  BitSet occurring() {
    return occurring;
  }

  /** Tells whether a pattern occurs; one that has gaps is tried when asked. */
  boolean occurs(int pattern) {
    return occurring.get(pattern) && (set.whole(pattern) || !places(pattern).isEmpty());
  }

  /** Returns where a pattern occurs, in the folded text. */
  List<Span> places(int pattern) {
    var found = everywhere(pattern);
    return found.size() > MOST_PLACES ? found.subList(0, MOST_PLACES) : found;
  }

  /** Returns all places of a pattern, however many. */
  List<Span> everywhere(int pattern) {
    if (!occurring.get(pattern)) {
      return List.of();
    }
    if (places[pattern] == null) {
      places[pattern] = patterns.get(pattern).finder().in(folded.chars(), folded.length());
    }
    return places[pattern];
  }

  /** Returns the addresses of the text, decoded; none where it has none. A pattern says what an address is. */
  Optional<Addresses> addresses(int pattern) {
    return addresses.computeIfAbsent(pattern, asked -> Optional.of(everywhere(asked))
        .filter(found -> !found.isEmpty()).map(found -> Addresses.at(found, this)));
  }

  /** Returns the folded text as sentences and words. */
  Prose prose() {
    if (prose == null) {
      prose = Prose.of(folded.text(new Span(0, folded.length())));
    }
    return prose;
  }

  /** Returns how long the folded text is. */
  int length() {
    return folded.length();
  }

  String text(Span place) {
    return folded.text(place);
  }

  /** Returns where a folded place stands in the text as written. */
  Span original(Span place) {
    return folded.original(place);
  }

  /** Tells whether one of a context's patterns stands where it asks, seen from a hit. */
  boolean holds(Around around, Span hit) {
    return !(around.quoted() && !quoted(hit)) && anyStands(around, hit);
  }

  private boolean anyStands(Around around, Span hit) {
    for (int pattern : around.patterns()) {
      if (around.where() == Context.Where.TEXT ? occursAnywhere(pattern)
          : occurs(pattern) && anyStands(places(pattern), around, hit)) {
        return true;
      }
    }
    return false;
  }

  private boolean occursAnywhere(int pattern) {
    return occurs(pattern) || amid != null && amid.occurs(pattern);
  }

  private boolean anyStands(List<Span> places, Around around, Span hit) {
    for (var place : places) {
      if (stands(place, around, hit)) {
        return true;
      }
    }
    return false;
  }

  private boolean stands(Span place, Around around, Span hit) {
    return switch (around.where()) {
      case TEXT -> true;
      case OVER -> place.start() < hit.end() && hit.start() < place.end();
      case SENTENCE -> sameSentence(place, hit);
      case BEFORE ->
        place.end() <= hit.start() && sameSentence(place, hit) && prose().wordsBetween(place, hit) <= around.words();
      case AFTER ->
        place.start() >= hit.end() && sameSentence(place, hit) && prose().wordsBetween(hit, place) <= around.words();
      case NEAR -> sameSentence(place, hit) || prose().wordsBetween(place, hit) <= around.words();
    };
  }

  private boolean sameSentence(Span a, Span b) {
    return prose().sentenceAt(a.start()).equals(prose().sentenceAt(b.start()));
  }

  private boolean quoted(Span hit) {
    return prose().quotations().stream()
        .anyMatch(quotation -> quotation.start() <= hit.start() && hit.end() <= quotation.end());
  }

  /** A context with its patterns compiled. */
  record Around(Context.Where where, int words, boolean quoted, int... patterns) {}
}
