package org.imprimatur.pack.model;

import java.util.ArrayList;
import java.util.List;
import org.imprimatur.kernel.model.Span;
import org.imprimatur.matching.model.Folded;

/**
 * Looks into the addresses of a text, decoded. Numbers of articles, trials and papers stand in addresses as well, so a pack says
 * here only what cannot be one of them.
 */
final class InAddress implements Detector {

  private final int addresses;
  private final List<Integer> inside = new ArrayList<>();

  /** The find names what an address is, and then what is looked for in it. */
  InAddress(Located name, Find find, Patterns patterns) {
    if (find.patterns().size() < 2) {
      throw new PackFault(name.place(), "in-address needs two patterns or more: addresses, and what to look for inside");
    }
    addresses = patterns.number(find.patterns().get(0));
    find.patterns().stream().skip(1).map(patterns::number).forEach(inside::add);
  }

  @Override
  public List<Hit> in(Reading reading, Find find) {
    var found = new ArrayList<Hit>();
    for (var address : reading.everywhere(addresses)) {
      var plain = Percent.of(reading.text(address));
      var folded = Folded.of(plain.text());
      inside.stream()
          .flatMap(pattern -> reading.in(folded, pattern).stream())
          .map(place -> plain.original(folded.original(place)))
          .forEach(place -> found.add(new Hit(new Span(address.start() + place.start(), address.start() + place.end()), find, List.of())));
    }
    return found;
  }
}
