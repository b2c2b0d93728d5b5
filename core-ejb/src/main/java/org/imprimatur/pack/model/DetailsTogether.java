package org.imprimatur.pack.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.Span;

/** Finds an age, a place and a day that stand together: harmless one by one, they tell who it was. */
final class DetailsTogether implements Detector {

  /** How many words may lie between details that still belong together. */
  private static final int NEAR = 12;

  /** What may stand between the details when one phrase can replace them all. */
  private static final java.util.regex.Pattern FILLER =
      java.util.regex.Pattern.compile(
          "(?i)(?:[\\s,]|\\b(?:a|an|the|in|from|on|of|near|at|boy|girl|man|woman|patient|teen|teenager|student|"
              + "person|male|female)\\b){0,30}");

  private final int ages;
  private final int places;
  private final int days;

  private record Details(Span age, Span place, Span day) {
    Span whole() {
      int start = Math.min(age.start(), Math.min(place.start(), day.start()));
      return new Span(start, Math.max(age.end(), Math.max(place.end(), day.end())));
    }
  }

  /** The find names three patterns: ages, places and days. */
  DetailsTogether(Located name, Find find, Patterns patterns) {
    if (find.patterns().size() != 3) {
      throw new PackFault(name.place(), PackFlaw.DETAILS_PATTERNS);
    }
    ages = patterns.number(find.patterns().get(0));
    places = patterns.number(find.patterns().get(1));
    days = patterns.number(find.patterns().get(2));
  }

  @Override
  public List<Hit> in(Reading reading, Find find) {
    var found = new ArrayList<Hit>();
    int free = 0;
    for (var age : reading.places(places).isEmpty() || reading.places(days).isEmpty() ? List.<Span>of()
        : reading.places(ages)) {
      var place = closest(reading, age, reading.places(places));
      var day = closest(reading, age, reading.places(days));
      if (place.isPresent() && day.isPresent()) {
        var details = new Details(withArticle(reading, age), place.get(), day.get());
        if (details.whole().start() >= free) {
          found.add(new Hit(details.whole(), find, suggestion(reading, details)));
          free = details.whole().end();
        }
      }
    }
    return found;
  }

  private static Optional<Span> closest(Reading reading, Span age, List<Span> others) {
    var prose = reading.prose();
    return others.stream()
        .min(Comparator.comparingInt(other -> Math.abs(other.start() - age.start())))
        .filter(other -> prose.sentenceAt(age.start()).equals(prose.sentenceAt(other.start()))
            || prose.wordsBetween(age, other) <= NEAR);
  }

  /** "a 16-year-old boy …" becomes "a teenager recently", so the article is part of what is replaced. */
  private static Span withArticle(Reading reading, Span age) {
    var before = reading.prose().text().substring(Math.max(0, age.start() - 3), age.start());
    int article = before.endsWith(" a ") || before.equals("A ") || before.equals("a ") ? 2
        : before.equalsIgnoreCase("an ") ? 3 : 0;
    return new Span(age.start() - article, age.end());
  }

  /** A suggestion replaces the whole span, so nothing but the details may stand in it. */
  private static List<String> suggestion(Reading reading, Details details) {
    var whole = details.whole();
    var rest = new StringBuilder(reading.text(whole));
    Stream.of(details.age(), details.place(), details.day())
        .sorted(Comparator.comparingInt(Span::start).reversed())
        .forEach(span -> rest.replace(span.start() - whole.start(), span.end() - whole.start(), " "));
    return FILLER.matcher(rest).matches() ? List.of(vague(reading.text(details.age())) + " recently") : List.of();
  }

  /** Words for an age that tell little. */
  private static String vague(String age) {
    int years = Integer.parseInt("0" + age.replaceAll("\\D", ""));
    if (years < 13) {
      return "a child";
    }
    if (years < 20) {
      return "a teenager";
    }
    return years < 30 ? "a young adult" : years < 65 ? "an adult" : "an older adult";
  }
}
