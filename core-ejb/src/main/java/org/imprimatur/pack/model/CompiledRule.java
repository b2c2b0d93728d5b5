package org.imprimatur.pack.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.kernel.model.Span;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Severity;

/** A rule of a pack, ready to run. Holds no state of a text. */
final class CompiledRule {

  /** One thing to look for: patterns by number, or a detector. */
  record Look(Find find, int[] patterns, Detector detector, Predicate<String> check) {}

  /** What to say, when. */
  record Says(Variant variant, Predicate<Facts> when) {}

  /** One rule gives no more findings than this for one text: what comes after only repeats. */
  private static final int MOST_FINDINGS = 50;

  private static final Comparator<Span> LEFTMOST_LONGEST =
      Comparator.comparingInt(Span::start).thenComparing(span -> -span.end());

  final RuleText text;
  private final Predicate<Facts> when;
  private final List<Look> looks;
  private final Set<String> topics;
  private final List<Reading.Around> masks;
  private final List<Reading.Around> unless;
  private final List<Reading.Around> needs;
  private final List<Says> says;
  private final Function<Sentence, Message> words;

  CompiledRule(
      RuleText text, Predicate<Facts> when, List<Look> looks, List<Reading.Around> masks, List<Reading.Around> unless,
      List<Reading.Around> needs,
      List<Says> says, Function<Sentence, Message> words) {
    this.text = text;
    this.when = when;
    this.looks = looks;
    this.topics = Set.copyOf(text.search().topics().stream().map(Located::text).toList());
    this.masks = masks;
    this.unless = unless;
    this.needs = needs;
    this.says = says;
    this.words = words;
  }

  /**
   * Returns the patterns of which one must occur for this rule to say anything; empty when it must be asked in any
   * case.
   */
  BitSet triggers() {
    var triggers = new BitSet();
    looks.stream().filter(look -> look.detector == null).flatMapToInt(look -> Arrays.stream(look.patterns))
        .forEach(triggers::set);
    return looks.stream().anyMatch(look -> look.detector != null) ? new BitSet() : triggers;
  }

  /** Returns what this rule would say of drafts with some facts; empty when it is not in play. */
  Optional<Variant> says(Facts facts) {
    return when.test(facts) ? says.stream().filter(each -> each.when.test(facts)).map(Says::variant).findFirst()
        : Optional.empty();
  }

  /** Returns what this rule finds in a text, said as the variant says. */
  List<Finding> check(Reading reading, Variant variant, List<TermIndex.Used> terms) {
    if (looks.isEmpty() && topics.isEmpty()) {
      return List.of(finding(reading, variant, whole(reading), List.of(), "", Message.NOTHING, 0, variant.severity()));
    }
    var hits = hits(reading, look -> true);
    if (hits.isEmpty() && (topics.isEmpty() || terms.isEmpty())) {
      return List.of();
    }
    var found = new ArrayList<Finding>();
    reached(reading, hits).stream().limit(MOST_FINDINGS)
        .forEach(hit -> found.add(finding(reading, variant, hit, hits.size())));
    terms.stream().filter(used -> topics.contains(used.term().topic())).filter(used -> stands(reading, used.place()))
        .limit(MOST_FINDINGS)
        .forEach(used -> found.add(finding(reading, variant, used)));
    return found;
  }

  /** Tells whether it looks for anything that may be broken in two. */
  boolean mends() {
    return looks.stream().anyMatch(look -> look.find.broken());
  }

  /** Returns what it finds of what may be broken in two, in a text whose breaks are mended. */
  List<Finding> checkMended(Reading mended, Variant variant) {
    var hits = hits(mended, look -> look.find.broken());
    return hits.stream().limit(MOST_FINDINGS).map(hit -> finding(mended, variant, hit, hits.size())).toList();
  }

  private List<Hit> hits(Reading reading, Predicate<Look> which) {
    var taken = new BitSet();
    var all = new ArrayList<Hit>();
    for (var look : looks) {
      for (var hit : which.test(look) ? hits(look, reading) : List.<Hit>of()) {
        int next = taken.nextSetBit(hit.place().start());
        boolean free = next < 0 || next >= hit.place().end();
        if (free && look.check.test(reading.text(hit.place())) && !masked(look, reading, hit.place())
            && stands(reading, hit.place())) {
          taken.set(hit.place().start(), hit.place().end());
          all.add(hit);
        }
      }
    }
    all.sort((a, b) -> Integer.compare(a.place().start(), b.place().start()));
    return text.reckoning().distinct() ? distinct(reading, all) : all;
  }

  private static List<Hit> hits(Look look, Reading reading) {
    if (look.detector != null) {
      return look.detector.in(reading, look.find);
    }
    List<Span> places = List.of();
    for (int pattern : look.patterns) {
      var more = reading.places(pattern);
      places = places.isEmpty() ? more
          : more.isEmpty() ? places : Stream.concat(places.stream(), more.stream()).sorted(LEFTMOST_LONGEST).toList();
    }
    return places.isEmpty() ? List.of() : places.stream().map(place -> new Hit(place, look.find, List.of())).toList();
  }

  /** A detector that looks into what a mask covers is not stopped by it. */
  private boolean masked(Look look, Reading reading, Span place) {
    return look.detector == null && anyHolds(masks, reading, place);
  }

  private boolean stands(Reading reading, Span place) {
    if (anyHolds(unless, reading, place)) {
      return false;
    }
    for (var around : needs) {
      if (!reading.holds(around, place)) {
        return false;
      }
    }
    return true;
  }

  private static boolean anyHolds(List<Reading.Around> contexts, Reading reading, Span place) {
    for (var around : contexts) {
      if (reading.holds(around, place)) {
        return true;
      }
    }
    return false;
  }

  private static List<Hit> distinct(Reading reading, List<Hit> all) {
    var seen = new HashSet<String>();
    return all.stream().filter(hit -> seen.add(reading.text(hit.place()).toLowerCase(Locale.ROOT))).toList();
  }

  private List<Hit> reached(Reading reading, List<Hit> hits) {
    if (hits.size() < text.reckoning().least()) {
      return List.of();
    }
    return switch (text.reckoning().reach()) {
      case EACH -> hits;
      case SENTENCE -> {
        var seen = new HashSet<Span>();
        yield hits.stream().filter(hit -> seen.add(reading.prose().sentenceAt(hit.place().start()))).toList();
      }
      case FIRST, WHOLE -> hits.stream().limit(1).toList();
    };
  }

  private Finding finding(Reading reading, Variant variant, Hit hit, int count) {
    var place = text.reckoning().reach() == RuleText.Reach.WHOLE ? whole(reading) : reading.original(hit.place());
    var suggestions = hit.suggestions().isEmpty() ? variant.suggestions() : hit.suggestions();
    var severity = hit.find().severity().isEmpty() ? variant.severity() : Severity.valueOf(hit.find().severity());
    return finding(reading, variant, place, suggestions, hit.find().subtype(), hit.find().what(), count, severity);
  }

  private Finding finding(Reading reading, Variant variant, TermIndex.Used used) {
    var term = used.term();
    var written = reading.draft().text();
    var place = reading.original(used.place());
    var instead = term.instead();
    var wording = Wording.of(written, place, instead.prefer());
    var remedy = instead.prefer().isEmpty()
        ? instead.advice().each(advice -> advice + ".")
        : words.apply(new Sentence(Remedy.WRITE, Map.of("words", wording.best())));
    var message = variant.message().fill("{match}", place.of(written)).fill("{remedy}", remedy);
    return new Finding(origin("", term.source()), wording.span(), demands(variant, term.severity()), message,
        wording.words());
  }

  private Finding finding(
      Reading reading, Variant variant, Span place, List<String> suggestions, String subtype, Message what, int count,
      Severity severity) {
    var message =
        variant.message().fill("{match}", place.of(reading.draft().text())).fill("{what}", what)
            .fill("{count}", Integer.toString(count))
            .fill("{suggestion}", suggestions.isEmpty() ? "" : suggestions.get(0));
    return new Finding(origin(subtype, text.heading().source()), place, demands(variant, severity), message,
        suggestions);
  }

  private Finding.Origin origin(String subtype, Message source) {
    return new Finding.Origin(text.id(), text.heading().category(), subtype, source);
  }

  private static Finding.Demands demands(Variant variant, Severity severity) {
    return new Finding.Demands(severity, Set.copyOf(variant.inserts()), Set.copyOf(variant.reviewers()));
  }

  private static Span whole(Reading reading) {
    return new Span(0, reading.draft().text().length());
  }

  /** Returns what this rule looks for, for the reference pages. */
  Stream<Look> looks() {
    return looks.stream();
  }
}
