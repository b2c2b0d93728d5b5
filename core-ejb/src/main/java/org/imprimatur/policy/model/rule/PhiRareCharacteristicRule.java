package org.imprimatur.policy.model.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.Span;
import org.imprimatur.policy.model.text.Ground;
import org.imprimatur.policy.model.text.Patterns;
import org.imprimatur.policy.model.text.Vignette;

/**
 * Stops details that are harmless one by one and identify together: an age, a town and a day in a patient's story. Source:
 * 45 CFR 164.514(b)(2)(i)(R) and (b)(2)(ii), actual knowledge.
 */
public final class PhiRareCharacteristicRule implements Rule {

  private static final Ground GROUND =
      Ground.of("phi-rare-characteristic", Category.PRIVACY, "45 CFR 164.514(b)(2)(i)(R) and (b)(2)(ii), actual knowledge")
          .reviewedBy("privacy");
  private static final Set<String> GROUNDS = Set.of("consented", "composite", "published");

  /** What may stand between the details when one phrase can replace them all. */
  private static final Pattern FILLER =
      Patterns.anyCase("(?:[\\s,]|\\b(?:a|an|the|in|from|on|of|near|at|boy|girl|man|woman|patient|teen|teenager|student|person|male|female)\\b){0,30}");

  private static final Pattern ARTICLE = Patterns.anyCase("\\ban?\\s$");

  private record Details(Span age, Span place, Span day) {
    Span whole() {
      int start = Math.min(age.start(), Math.min(place.start(), day.start()));
      return new Span(start, Math.max(age.end(), Math.max(place.end(), day.end())));
    }
  }

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    var vignette = Vignette.of(draft);
    var days = vignette.days();
    var places = vignette.places();
    var found = new ArrayList<Finding>();
    int free = 0;
    for (var age : vignette.ages()) {
      var place = closest(vignette, age, places);
      var day = closest(vignette, age, days);
      if (place.isPresent() && day.isPresent()) {
        var details = new Details(withArticle(draft.text(), age), place.get(), day.get());
        if (details.whole().start() >= free) {
          found.add(finding(draft, details));
          free = details.whole().end();
        }
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Span> closest(Vignette vignette, Span age, List<Span> others) {
    return others.stream()
        .min(Comparator.comparingInt(other -> Math.abs(other.start() - age.start())))
        .filter(other -> vignette.prose().near(age, other));
  }

  /** "a 16-year-old boy …" becomes "a teenager recently", so the article is part of what is replaced. */
  private static Span withArticle(String text, Span age) {
    var article = ARTICLE.matcher(text.substring(Math.max(0, age.start() - 4), age.start()));
    return article.find() ? new Span(age.start() - article.group().length(), age.end()) : age;
  }

  private static Finding finding(Draft draft, Details details) {
    var text = draft.text();
    var vague = Vignette.vague(details.age().of(text)) + " recently";
    boolean declared = GROUNDS.contains(draft.declarations().patient());
    var message =
        "This may identify a patient: an age, a town and a day together. Try \"" + vague + "\".";
    var suggestions = replaceable(text, details) ? new String[] {vague} : new String[0];
    return GROUND.detail(details.whole(), "OTHER", declared ? Severity.JUSTIFY : Severity.BLOCK, message, suggestions);
  }

  /** A suggestion replaces the whole span, so nothing but the details may stand in it. */
  private static boolean replaceable(String text, Details details) {
    var whole = details.whole();
    var rest = new StringBuilder(whole.of(text));
    List.of(details.age(), details.place(), details.day()).stream()
        .sorted(Comparator.comparingInt(Span::start).reversed())
        .forEach(span -> rest.replace(span.start() - whole.start(), span.end() - whole.start(), " "));
    return FILLER.matcher(rest).matches();
  }
}
