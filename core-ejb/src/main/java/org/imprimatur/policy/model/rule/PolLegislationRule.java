package org.imprimatur.policy.model.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.text.Ground;
import org.imprimatur.policy.model.text.Patterns;

/** Brings the advocacy reviewer in when a text speaks of a bill or calls on a lawmaker, and adds a line. Source: AAOS note on 501(c) organisations; CRS R42684. */
public final class PolLegislationRule implements Rule {

  private static final Ground GROUND =
      Ground.of("pol-legislation-or-call-to-action", Category.INTEGRITY, "AAOS note on 501(c) organisations; CRS R42684")
          .inserting("legislative")
          .reviewedBy("advocacy");
  private static final Pattern PHRASE =
      Patterns.anyCase(
          "(?-i:\\b(?:HB|SB|H\\.?R\\.?|S\\.)\\s?\\d{1,5}\\b)|\\b(?:house|senate|assembly) bill\\s(?:\\d|no)|\\b(?:call|email|write|contact|tell|urge|ask) your (?:senators?|representatives?|legislators?|congress(?:man|woman|person)|lawmakers?|members? of congress)\\b");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    return GROUND.each(
        PHRASE,
        draft,
        Severity.ADVISE,
        "This speaks of a bill or calls on lawmakers, which counts as lobbying; a line says that it concerns no candidate. Record the time spent.");
  }
}
