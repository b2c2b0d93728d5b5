package org.imprimatur.policy.model.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.platform.model.TextTable;
import org.imprimatur.policy.model.SocietyProfile;
import org.imprimatur.policy.model.Span;

/** Finds places smaller than a state, which Safe Harbor counts as identifiers. */
final class Places {

  private static final String NAME = "[A-Z][a-z'’]{1,20}(?:[ -][A-Z][a-z'’]{1,20}){0,2}";
  private static final Pattern STREET =
      Patterns.exact(
          "\\b\\d{1,5}\\s(?:[NSEW]\\.?\\s)?[A-Z][A-Za-z']{1,20}(?:\\s[A-Z][A-Za-z']{1,20})?\\s"
              + "(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Row|Suite)\\b");
  private static final Pattern ZIP = Patterns.exact("(?<![$\\d.,-])\\d{5}(?:-\\d{4})?(?![\\d,.-]?\\d|\\s?(?:mg|patients|participants|people|members|views|followers|%))");
  private static final Pattern TOWN_AND_STATE = Patterns.exact("\\b" + NAME + ",\\s[A-Z]{2}\\b");
  private static final Pattern COUNTY = Patterns.exact("\\b" + NAME + "\\s(?:County|Township|Parish)\\b");
  private static final Pattern HOUSE = Patterns.exact("\\b(?:St\\.\\s)?" + NAME + "(?:'s)?\\s(?:Hospital|Medical Center|High School|Middle School|Elementary|Prison|Jail|Shelter)\\b");
  private static final Pattern OURS = Patterns.exact("\\b(?:[Mm]y|[Oo]ur)\\s(" + NAME + ")\\s(?:clinic|office|practice|unit|ward|hospital)\\b");
  private static final Pattern TOWN = Patterns.exact("\\b(?:from|in|near|outside|around)\\s(" + NAME + ")");

  private static final Set<String> WIDER =
      TextTable.read("/imprimatur/places.txt", 2).stream()
          .flatMap(row -> Arrays.stream(row.get(1).split(";")))
          .map(String::strip)
          .collect(Collectors.toUnmodifiableSet());

  private Places() {}

  /** Returns the places in text order; of overlapping ones the one that begins first and is longest. */
  static List<Span> in(String text) {
    var society = SocietyProfile.shipped();
    var kept = new ArrayList<Span>();
    all(text).filter(span -> !society.ownsAddress(span.of(text))).forEach(span -> {
      if (kept.isEmpty() || kept.get(kept.size() - 1).end() <= span.start()) {
        kept.add(span);
      }
    });
    return List.copyOf(kept);
  }

  private static Stream<Span> all(String text) {
    return Stream.of(Patterns.find(STREET, text), Patterns.find(ZIP, text), Patterns.find(TOWN_AND_STATE, text), Patterns.find(COUNTY, text),
            Patterns.find(HOUSE, text), towns(text))
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(Span::start).thenComparing(Comparator.comparingInt(Span::end).reversed()));
  }

  private static List<Span> towns(String text) {
    return Stream.of(TOWN, OURS)
        .flatMap(pattern -> pattern.matcher(text).results())
        .filter(hit -> !WIDER.contains(hit.group(1).split("[ '’-]")[0]))
        .map(hit -> new Span(hit.start(1), hit.end(1)))
        .toList();
  }
}
