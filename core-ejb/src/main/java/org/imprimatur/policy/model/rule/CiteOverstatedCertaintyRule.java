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

/** Points at words that claim more certainty than studies have. Source: AMA Code 8.12. */
public final class CiteOverstatedCertaintyRule implements Rule {

  private static final Ground GROUND =
      Ground.of("cite-overstated-certainty", Category.CLAIM, "AMA Code 8.12");
  private static final Pattern PHRASE =
      Patterns.anyCase(
          "\\b(?:definitively|conclusively) (?:shows?|showed|proves?|proved|demonstrates?)\\b|\\bproves? (?:that|beyond)\\b|\\b(?:undeniable|irrefutable|indisputable) (?:proof|evidence)\\b|\\bsettled science\\b|\\bbeyond (?:any )?doubt\\b");

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
        "This claims certainty that few studies have. Match the verb to the design: associated with, may, in this trial.");
  }
}
