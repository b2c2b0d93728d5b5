package org.imprimatur.pack.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.imprimatur.kernel.model.Span;

/** The detectors that packs may name. */
final class Detectors {

  /** The first half of every code point from U+1D400 to U+1D7FF. */
  private static final char MATHEMATICAL = '\uD835';

  private final Patterns patterns;

  Detectors(Patterns patterns) {
    this.patterns = patterns;
  }

  Detector named(Located name, Find find) {
    return switch (name.text()) {
      case "declared-interest" -> Detectors::declaredInterests;
      case "fancy-letters" -> Detectors::fancyLetters;
      case "details-together" -> new DetailsTogether(name, find, patterns);
      case "in-address" -> new InAddress(name, find, patterns);
      default -> throw new PackFault(name.place(), PackFlaw.NO_DETECTOR, "name", name.text());
    };
  }

  /** Where a text names a company or product to which the author declared a tie. */
  private static List<Hit> declaredInterests(Reading reading, Find find) {
    var text = reading.prose().text().toLowerCase(Locale.ROOT);
    var found = new ArrayList<Hit>();
    for (var interest : reading.draft().declarations().interests()) {
      var name = interest.strip().toLowerCase(Locale.ROOT);
      for (int at = name.length() < 3 ? -1 : text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        if (!letter(text, at - 1) && !letter(text, at + name.length())) {
          found.add(new Hit(new Span(at, at + name.length()), find, List.of()));
        }
      }
    }
    return found;
  }

  /** Mathematical letters that stand for plain ones; the folded text has the plain ones already. */
  private static List<Hit> fancyLetters(Reading reading, Find find) {
    var written = reading.draft().text();
    return written.indexOf(MATHEMATICAL) < 0 ? List.of() : fancyRuns(reading, find);
  }

  private static List<Hit> fancyRuns(Reading reading, Find find) {
    var found = new ArrayList<Hit>();
    int start = -1;
    for (int i = 0; i <= reading.length(); i++) {
      boolean fancy = i < reading.length()
          && reading.draft().text().charAt(reading.original(new Span(i, i + 1)).start()) == MATHEMATICAL;
      boolean gap = !fancy && start >= 0 && i + 1 < reading.length() && reading.text(new Span(i, i + 1)).equals(" ")
          && reading.draft().text().charAt(reading.original(new Span(i + 1, i + 2)).start()) == MATHEMATICAL;
      if (fancy && start < 0) {
        start = i;
      } else if (!fancy && !gap && start >= 0) {
        found.add(new Hit(new Span(start, i), find, List.of(reading.text(new Span(start, i)))));
        start = -1;
      }
    }
    return found;
  }

  private static boolean letter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
