package org.imprimatur.policy.model.rule;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.Span;
import org.imprimatur.policy.model.text.Clinical;
import org.imprimatur.policy.model.text.Ground;
import org.imprimatur.policy.model.text.Patterns;
import org.imprimatur.policy.model.text.Prose;

/**
 * Asks the author not to tell readers to start, stop or change a medicine. Evidence about groups and safety lines such as "do
 * not stop suddenly" pass. Source: AMA Code 8.12; FSMB 2019.
 */
public final class AdviceMedicationImperativeRule implements Rule {

  private static final Ground GROUND =
      Ground.of("advice-medication-imperative", Category.ADVICE, "AMA Code 8.12; FSMB 2019");

  /** What makes it an order to the reader: the start of a sentence, or "you should". */
  private static final String ORDER =
      "(?:(?:^|[.!?:;…\\n]\\s{0,2}|[-•*→]\\s)(?:(?:please|just|now|so|then|and|but|first|instead|simply|if in doubt),?\\s){0,2}"
          + "|\\byou\\s(?:should|must|need to|have to|ought to|can|could|may want to)\\s(?:just\\s|also\\s|simply\\s|safely\\s)?)";
  private static final String VERB =
      "(?:stop|quit|ditch|discontinue|come off|go off|get off|start|try|begin|ask for|switch to|add|take|skip|double|halve|increase|decrease|lower"
          + "|raise|reduce|cut|taper off|taper|wean off|wean yourself off)";
  private static final Pattern ORDERED =
      Patterns.anyCase(
          ORDER + "(" + VERB + "\\s(?:taking\\s)?(?:(?:your|the|ur|an?|some|any)\\s)?(?:daily\\s|own\\s)?" + Clinical.MEDICINE
              + ")\\b(?!\\s(?:management|list|review|safety|class|course))");
  private static final Pattern YOURS =
      Patterns.anyCase("\\b(" + VERB + "\\s(?:taking\\s)?(?:your|ur)\\s(?:dose|dosage|" + Clinical.MEDICINE + "))\\b");
  private static final Pattern TAPER = Patterns.anyCase(ORDER + "((?:taper|wean)\\s(?:off|down|yourself|slowly))\\b");

  private static final Pattern WARNED =
      Patterns.anyCase("\\b(?:do not|don['’]?t|never|without|before you|avoid|not to)\\b[^.!?]{0,40}$");
  private static final int WARNING = 60;
  private static final Pattern WITH_PRESCRIBER =
      Patterns.anyCase(
          "\\b(?:talk|speak|check|discuss|work)\\b[^.!?]{0,60}\\b(?:doctor|prescriber|clinician|psychiatrist|pharmacist|team)\\b");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    var orders =
        List.of(ORDERED, YOURS, TAPER).stream().flatMap(pattern -> pattern.matcher(draft.text()).results()).toList();
    if (orders.isEmpty()) {
      return List.of();
    }
    var prose = Prose.of(draft.text());
    var careful = prose.sentencesWith(WITH_PRESCRIBER);
    return orders.stream()
        .filter(hit -> !careful.contains(prose.sentenceAt(hit.start(1))) && !warned(prose, hit))
        .map(hit -> new Span(hit.start(1), hit.end(1)))
        .distinct()
        .map(AdviceMedicationImperativeRule::finding)
        .toList();
  }

  /** A warning counts only when it stands just before the order. */
  private static boolean warned(Prose prose, MatchResult hit) {
    int from = Math.max(prose.sentenceAt(hit.start(1)).start(), hit.start(1) - WARNING);
    return Patterns.in(WARNED, prose.text().substring(from, hit.start(1)));
  }

  private static Finding finding(Span span) {
    return GROUND.at(
        span,
        Severity.JUSTIFY,
        "This tells readers what to do with a medicine, and some will do it. Say what the evidence shows for a group, and tell"
            + " readers to decide with their prescriber.");
  }
}
