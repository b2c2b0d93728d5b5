package org.imprimatur.policy.model.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Span;

/**
 * Finds what makes a text sound like the story of one patient, and the details that could tell who it is. A date or a place
 * alone is harmless; beside such a marker it may identify.
 */
public final class Vignette {

  private static final String PERSON =
      "(?:patient|client|man|woman|male|female|guy|lady|gentleman|girl|boy|teen|teenager|adolescent|veteran|kid|child|mom|mother|dad|father)";

  private static final List<Pattern> MARKERS =
      List.of(
          Patterns.anyCase(
              "\\b(?:my|this|our|another|one of my|one of our)\\s(?:[\\p{L}-]{1,20}\\s){0,2}(?:patient|client|pt)s?\\b"
                  + "(?!['’]?s?\\s(?:panel|population|care|experience|safety|portal|advocacy|education|group|advisory|rights|outcomes|list|base|load|satisfaction|records?\\sact))"
                  + "(?<!\\bour patients|\\bour clients|\\bmy patients|\\bmy clients|\\bthis patients)"),
          Patterns.anyCase("\\b(?:one|two|three|some|several|another) of (?:my|our)\\s(?:[\\p{L}-]{1,20}\\s){0,2}(?:patients|clients)\\b"),
          Patterns.anyCase("\\b(?:whom|that|who)\\si\\s(?:saw in clinic|saw on call|admitted|treated|evaluated|discharged)\\b"),
          Patterns.anyCase("\\b(?:my|our)\\s(?:patients|clients)\\s(?:told|said|came in|presented|asked me|died|screamed|cried|confessed)\\b"),
          Patterns.anyCase("\\b(?:a|one|another)\\s(?:patient|client|pt)\\s(?:of mine|i\\s(?:saw|treated|met|admitted|evaluated|followed|once))\\b"),
          Patterns.anyCase(
              "\\b(?:saw|admitted|discharged|evaluated|treated|restrained|hospitali[sz]ed|examined|sectioned|committed)\\s(?:a|an|this|my)\\s(?:[\\p{L}\\p{N}-]{1,20}\\s){0,3}"
                  + PERSON
                  + "\\b"),
          Patterns.anyCase(
              "\\b\\d{1,3}[- ]?(?:year|yr)s?[- ]old\\s(?:[\\p{L}-]{1,20}\\s){0,2}" + PERSON + "\\b"),
          Patterns.anyCase("\\b\\d{1,3}[- ]?(?:year|yr)s?[- ]olds?\\s(?:who|with|from|presented|presenting|came|was|i|on|in)\\b"),
          Patterns.anyCase("\\b\\d{1,3}\\s?(?:yo|y/o)(?!-)\\s?[mf]?\\b"),
          Patterns.anyCase(
              "\\bi(?:['’]ve| have)?\\s(?:treated|treat|been treating|have been treating|admitted|discharged|evaluated)\\s(?:him|her|them|(?:this|a|an|one)\\s(?:[\\p{L}-]{1,20}\\s)?(?:patient|family|man|woman|child|teen))\\b"),
          Patterns.exact("\\b(?:[Pp]t|[Pp]atient|[Cc]lient)\\.?\\s[A-Z]\\.(?:\\s?[A-Z]\\.)?"));

  private static final Pattern RELATIVE =
      Patterns.anyCase(
          "\\b(?:last|this past|on)\\s(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\\s(?:night|morning|evening|afternoon))?\\b"
              + "|\\b(?:yesterday|last night|this morning|this afternoon|two days ago|three days ago|last week|last weekend)\\b");
  private static final Pattern CALENDAR = Patterns.anyCase(Dates.ANY);
  private static final Pattern AGE =
      Patterns.anyCase("\\b(\\d{1,3})[- ]?(?:year|yr)s?[- ]olds?\\b|\\b(\\d{1,3})\\s?(?:yo|y/o)(?!-)[mf]?\\b|\\baged?\\s(\\d{1,3})\\b");

  private final Prose prose;
  private final List<Span> markers;

  private Vignette(Prose prose, List<Span> markers) {
    this.prose = prose;
    this.markers = markers;
  }

  /** Reads a draft. */
  public static Vignette of(Draft draft) {
    var found = new ArrayList<Span>();
    MARKERS.forEach(marker -> found.addAll(Patterns.find(marker, draft.text())));
    found.sort(Comparator.comparingInt(Span::start));
    return new Vignette(Prose.of(draft.text()), List.copyOf(found));
  }

  /** Returns the text as sentences and words. */
  public Prose prose() {
    return prose;
  }

  /** Returns the markers, in text order. */
  public List<Span> markers() {
    return markers;
  }

  /** Tells whether a place is near a marker. */
  public boolean near(Span place) {
    return nearest(place) >= 0;
  }

  /** Returns the first marker of each sentence that has one. */
  public List<Span> oneASentence() {
    return IntStream.range(0, markers.size())
        .filter(i -> i == 0 || !prose.sentenceAt(markers.get(i).start()).equals(prose.sentenceAt(markers.get(i - 1).start())))
        .mapToObj(markers::get)
        .toList();
  }

  /** Returns the days, exact or relative, near a marker. */
  public List<Span> days() {
    return nearOnes(RELATIVE, CALENDAR);
  }

  /** Returns the ages near a marker. */
  public List<Span> ages() {
    return nearOnes(AGE);
  }

  /** Returns the places smaller than a state near a marker. */
  public List<Span> places() {
    if (markers.isEmpty()) {
      return List.of();
    }
    return Places.in(prose.text()).stream().filter(this::near).toList();
  }

  /** Returns words for an age that tell little, such as {@code a teenager}. */
  public static String vague(String age) {
    int years = Integer.parseInt(age.replaceAll("\\D", ""));
    if (years < 13) {
      return "a child";
    }
    if (years < 20) {
      return "a teenager";
    }
    return years < 30 ? "a young adult" : years < 65 ? "an adult" : "an older adult";
  }

  private List<Span> nearOnes(Pattern... patterns) {
    if (markers.isEmpty()) {
      return List.of();
    }
    return List.of(patterns).stream()
        .flatMap(pattern -> Patterns.find(pattern, prose.text()).stream())
        .filter(this::near)
        .sorted(Comparator.comparingInt(Span::start))
        .toList();
  }

  /** Markers are sorted: only the neighbours of a place can be the nearest, so hostile texts cost no more. */
  private int nearest(Span place) {
    int low = 0;
    int high = markers.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (markers.get(middle).start() < place.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = Math.max(0, low - 2); i < Math.min(markers.size(), low + 2); i++) {
      if (prose.near(markers.get(i), place)) {
        return i;
      }
    }
    return -1;
  }
}
