package org.imprimatur.policy.model.rule;

import java.util.List;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.Span;
import org.imprimatur.policy.model.text.Ground;
import org.imprimatur.policy.model.text.Vignette;

/**
 * Asks the author to take a place smaller than a state out of a patient's story. A venue, far from any patient, passes.
 * Source: 45 CFR 164.514(b)(2)(i)(B).
 */
public final class PhiGeographyBelowStateRule implements Rule {

  private static final Ground GROUND =
      Ground.of("phi-geography-below-state", Category.PRIVACY, "45 CFR 164.514(b)(2)(i)(B), Safe Harbor");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    return Vignette.of(draft).places().stream().map(span -> finding(draft.text(), span)).toList();
  }

  /** Only after "in" or "from" does "our state" leave a sound sentence. */
  private static Finding finding(String text, Span span) {
    var before = text.substring(Math.max(0, span.start() - 6), span.start());
    var suggestions = before.endsWith(" in ") || before.endsWith(" from ") ? new String[] {"our state"} : new String[0];
    return GROUND.detail(
        span,
        "GEO",
        Severity.JUSTIFY,
        "This place is smaller than a state and stands near a patient's story. Name the state, or leave the place out.",
        suggestions);
  }
}
