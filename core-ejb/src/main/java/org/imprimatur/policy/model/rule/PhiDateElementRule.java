package org.imprimatur.policy.model.rule;

import java.util.List;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.text.Ground;
import org.imprimatur.policy.model.text.Vignette;

/**
 * Asks the author to take the day out of a patient's story. The day of an event, far from any patient, passes. Source: 45
 * CFR 164.514(b)(2)(i)(C).
 */
public final class PhiDateElementRule implements Rule {

  private static final Ground GROUND =
      Ground.of("phi-date-element", Category.PRIVACY, "45 CFR 164.514(b)(2)(i)(C), Safe Harbor");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    return Vignette.of(draft).days().stream()
        .map(span -> GROUND.detail(
            span,
            "DATE",
            Severity.JUSTIFY,
            "This day stands near a patient's story and helps to tell who it is. Keep at most the year, or write \"recently\".",
            "recently"))
        .toList();
  }
}
