package org.imprimatur.pack.model;

import java.util.ArrayList;
import java.util.List;
import org.imprimatur.kernel.model.Span;
import org.imprimatur.matching.model.Folded;
import org.imprimatur.matching.model.Pattern;

/**
 * Looks into the addresses of a text, decoded. Numbers of articles, trials and papers stand in addresses as well, so a
 * pack says here only what cannot be one of them.
 */
final class InAddress implements Detector {

  /** Parts the addresses, which are read together: a text may hold ten thousand. */
  private static final String APART = "\n\n";

  private final int addresses;
  private final List<Pattern> inside;

  /** The find names what an address is, and then what is looked for in it. */
  InAddress(Located name, Find find, Patterns patterns) {
    if (find.patterns().size() < 2) {
      throw new PackFault(name.place(), PackFlaw.ADDRESS_PATTERNS);
    }
    addresses = patterns.number(find.patterns().get(0));
    inside = find.patterns().stream().skip(1).map(patterns::apart).toList();
  }

  @Override
  public List<Hit> in(Reading reading, Find find) {
    var all = new StringBuilder();
    var places = new ArrayList<Integer>();
    for (var address : reading.everywhere(addresses)) {
      all.append(reading.text(address)).append(APART);
      for (int i = address.start(); i < address.end() + APART.length(); i++) {
        places.add(i);
      }
    }
    return all.isEmpty() ? List.of() : in(Percent.of(all.toString()), places, find);
  }

  private List<Hit> in(Percent plain, List<Integer> places, Find find) {
    var folded = Folded.of(plain.text());
    return inside.stream()
        .flatMap(pattern -> Reading.in(folded, pattern).stream())
        .map(place -> plain.original(folded.original(place)))
        .map(place -> new Hit(new Span(places.get(place.start()), places.get(place.end() - 1) + 1), find, List.of()))
        .toList();
  }
}
