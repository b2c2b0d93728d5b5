package org.imprimatur.pack.model;

import java.util.ArrayList;
import java.util.List;
import org.imprimatur.kernel.model.Span;
import org.imprimatur.matching.model.Folded;
import org.imprimatur.matching.model.Pattern;

/** The addresses of a text, decoded, which are read together: a text may hold ten thousand. */
final class Addresses {

  private static final String APART = "\n\n";

  private final Percent plain;
  private final Folded folded;
  private final List<Integer> places;

  private Addresses(Percent plain, List<Integer> places) {
    this.plain = plain;
    this.folded = Folded.of(plain.text());
    this.places = places;
  }

  /** Decodes what stands at these places of a text. */
  static Addresses at(List<Span> addresses, Reading reading) {
    var all = new StringBuilder();
    var places = new ArrayList<Integer>();
    for (var address : addresses) {
      all.append(reading.text(address)).append(APART);
      for (int i = address.start(); i < address.end() + APART.length(); i++) {
        places.add(i);
      }
    }
    return new Addresses(Percent.of(all.toString()), places);
  }

  /** Returns where a pattern occurs in them, as places of the text. */
  List<Span> places(Pattern pattern) {
    return pattern.finder().in(folded.chars(), folded.length()).stream()
        .map(place -> plain.original(folded.original(place)))
        .map(place -> new Span(places.get(place.start()), places.get(place.end() - 1) + 1))
        .toList();
  }
}
