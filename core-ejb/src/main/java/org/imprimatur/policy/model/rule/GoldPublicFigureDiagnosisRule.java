package org.imprimatur.policy.model.rule;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.Span;
import org.imprimatur.policy.model.text.Ground;
import org.imprimatur.policy.model.text.Patterns;

/**
 * Stops a professional opinion about a public figure. A figure's law or programme for an illness passes: between figure and
 * label only words of attribution may stand. Source: APA Principles, Section 7.3.
 */
public final class GoldPublicFigureDiagnosisRule implements Rule {

  private static final Ground GROUND =
      Ground.of("gold-public-figure-diagnosis", Category.INTEGRITY, "APA Principles, Section 7.3").reviewedBy("ethics");

  private static final String NAME = "[A-Z][\\p{L}'’-]{1,20}(?:\\s[A-Z][\\p{L}'’-]{1,20}){0,2}";
  private static final String FIGURE =
      "(?:(?:(?:[Tt]he\\s)?(?:[Ff]ormer\\s|[Cc]urrent\\s)?(?:[Pp]resident|[Vv]ice [Pp]resident|[Pp]rime [Mm]inister|[Ss]enator|[Gg]overnor|[Cc]ongress(?:man|woman)|[Mm]ayor"
          + "|[Rr]epresentative|[Cc]hief [Jj]ustice|[Ss]ecretary of [Ss]tate|[Cc]andidate|[Bb]illionaire|[Cc]elebrity|[Aa]ctor|[Aa]ctress|[Pp]op star|[Rr]apper|[Ss]inger|[Cc]EO|[Mm]onarch|[Kk]ing|[Qq]ueen|[Pp]rince(?:ss)?)"
          + "(?:\\s" + NAME + ")?)|(?:[Tt]his|[Oo]ur|[Tt]hat) [Pp]resident)";
  private static final String ATTRIBUTES =
      "(?:is|was|are|has|had|have|must have|may have|might have|could have|must be|may be|seems|seemed|appears|appeared|looks|suffers|suffered|shows|showed|displays|exhibits|meets|should be diagnosed with|struggles with)";
  private static final String FILLER =
      "(?:\\s(?:a|an|the|clearly|obviously|probably|likely|definitely|almost|certainly|textbook|classic|malignant|severe|mild|early|late|signs|symptoms|criteria|for|of|from|"
          + "having|being|been|becoming|mentally|cognitively|psychologically|simply|just|so|very|increasingly|visibly|to|be|have|with|in|my|our|professional|opinion|suffering|unmistakable|clear|full[- ]blown|raging|some|form|case)){0,8}";
  private static final String LABEL =
      "(?:narcissist(?:ic)?(?: personality disorder)?|sociopath(?:ic)?|psychopath(?:ic)?|psychotic|psychosis|manic|mania|bipolar(?: disorder)?|schizophreni[ac]|delusional|paranoid|demented|dementia"
          + "|alzheimer['’]?s(?: disease)?|senile|unfit|unstable|insane|crazy|depress(?:ed|ion)|autis(?:tic|m)|adhd|ocd|ptsd|personality disorder|borderline|addict(?:ed)?|cognitive decline|cognitively impaired|mental illness|mentally ill)";
  private static final Pattern OPINION =
      Patterns.exact("\\b" + FIGURE + ",?\\s(?i:(?:clearly|obviously|probably|definitely|surely|almost certainly)\\s)?(?i:" + ATTRIBUTES + FILLER + "\\s" + LABEL + ")\\b(?![\\s-](?i:care|treatment|awareness|research|bill|act|funding|prevention|services|screening))");

  /** A person known by name alone: a diagnosis is news, but a guess or a slur is an opinion. */
  private static final Pattern GUESS =
      Patterns.exact(
          "\\b[A-Z][\\p{L}'’-]{1,20}\\s[A-Z][\\p{L}'’-]{1,20},?\\s(?i:(?:" + ATTRIBUTES + FILLER
              + "\\s(?:clearly|obviously|probably|likely|definitely|textbook|classic|malignant|visibly|unmistakable)" + FILLER + "\\s" + LABEL
              + "|" + ATTRIBUTES + FILLER + "\\s(?:narcissist(?:ic)?(?: personality disorder)?|sociopath(?:ic)?|psychopath(?:ic)?|delusional|demented|senile|unfit|insane)))\\b");

  /** The society's own president is no public figure; an opinion about one is still an insult for another rule. */
  private static final Pattern OWN =
      Patterns.anyCase("\\b(?:society|association|branch|APA|past|our society['’]?s|council|college|academy)\\s$");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    return Stream.of(OPINION, GUESS)
        .flatMap(pattern -> Patterns.find(pattern, draft.text()).stream())
        .sorted(Comparator.comparingInt(Span::start))
        .filter(firstAt())
        .filter(span -> !Patterns.in(OWN, before(draft.text(), span)))
        .map(span -> GROUND.at(
            span,
            Severity.BLOCK,
            "This is an opinion on the mental state of a public figure whom the author has not examined. Talk about the topic in"
                + " general; leave the person out."))
        .toList();
  }

  /** Both patterns know "Senator Jane Blank is …": one finding is enough. */
  private static Predicate<Span> firstAt() {
    var ends = new HashSet<Integer>();
    return span -> ends.add(span.end());
  }

  private static String before(String text, Span span) {
    return text.substring(Math.max(0, span.start() - 24), span.start());
  }
}
