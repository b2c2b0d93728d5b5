package org.imprimatur.pack.model;

import java.util.List;
import org.imprimatur.matching.model.Pattern;

/**
 * Looks into the addresses of a text, decoded. Numbers of articles, trials and papers stand in addresses as well, so a
 * pack says here only what cannot be one of them.
 */
final class InAddress implements Detector {

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
    return reading.addresses(addresses).stream()
        .flatMap(each -> inside.stream().flatMap(pattern -> each.places(pattern).stream()))
        .map(place -> new Hit(place, find, List.of()))
        .toList();
  }
}
