package org.imprimatur.policy.model.rule;

import java.util.List;
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
import org.imprimatur.policy.model.text.Vignette;

/**
 * Stops a patient's name or initials. A name with a title counts only near a clinical marker. Source: 45 CFR
 * 164.514(b)(2)(i)(A); APA Principles, Section 4.
 */
public final class PhiNameInClinicalContextRule implements Rule {

  private static final Ground GROUND =
      Ground.of("phi-name-in-clinical-context", Category.PRIVACY, "45 CFR 164.514(b)(2)(i)(A); APA Principles, Section 4");
  private static final String WHO = "(?:[Pp]atient|[Cc]lient|[Mm]an|[Ww]oman|[Bb]oy|[Gg]irl|[Tt]een|[Tt]eenager|[Gg]uy|[Ll]ady|[Kk]id|[Cc]hild)";
  private static final Pattern CUED =
      Patterns.exact(
          "\\b" + WHO + "\\s(?:named|called)\\s([A-Z][a-z]{1,20}(?:\\s[A-Z][a-z]{1,20})?)"
              + "|\\b(?:[Mm]y|[Oo]ur)\\s(?:patient|client)(?:,|\\s)\\s?([A-Z][a-z]{2,20}(?:\\s[A-Z][a-z]{1,20})?)(?=,|\\s(?:said|told|was|is|had|has|came))");
  private static final Pattern INITIALS =
      Patterns.exact("\\b(?:[Pp]t|[Pp]atient|[Cc]lient)\\.?\\s([A-Z]\\.(?:\\s?[A-Z]\\.)?)|\\b((?:Mr|Mrs|Ms|Miss)\\.?\\s[A-Z]\\.)(?!\\w)");
  private static final Pattern TITLED = Patterns.exact("\\b(?:Mr|Mrs|Ms|Miss)\\.?\\s[A-Z][a-z]{1,20}\\b");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    var sure = Stream.of(CUED, INITIALS).flatMap(pattern -> pattern.matcher(draft.text()).results())
        .map(hit -> hit.start(1) >= 0 ? new Span(hit.start(1), hit.end(1)) : new Span(hit.start(2), hit.end(2)));
    return Stream.concat(sure, titled(draft).stream()).distinct().map(this::finding).toList();
  }

  private static List<Span> titled(Draft draft) {
    var named = Patterns.find(TITLED, draft.text());
    return named.isEmpty() ? named : named.stream().filter(Vignette.of(draft)::near).toList();
  }

  private Finding finding(Span span) {
    return GROUND.detail(
        span,
        "NAME",
        Severity.BLOCK,
        "This reads as a patient's name or initials, which identify. Take it out; write \"a patient\".",
        "a patient");
  }
}
