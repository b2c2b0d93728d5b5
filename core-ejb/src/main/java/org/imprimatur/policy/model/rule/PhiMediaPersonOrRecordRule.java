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

/** Stops a text that speaks of a picture of a patient or of a record. Source: 45 CFR 164.514(b)(2)(i)(Q). */
public final class PhiMediaPersonOrRecordRule implements Rule {

  private static final Ground GROUND =
      Ground.of("phi-media-person-or-record", Category.PRIVACY, "45 CFR 164.514(b)(2)(i)(Q), Safe Harbor");
  private static final Pattern PICTURE =
      Patterns.anyCase(
          "\\b(?:pic|photo|picture|selfie|screenshot|video|recording)s? (?:of|with) (?:my|our|a|the|this) (?:[\\p{L}-]{1,20}\\s)?"
              + "(?:patient|client|chart|medical record|progress note)s?\\b");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    return Patterns.find(PICTURE, draft.text()).stream()
        .map(span -> GROUND.detail(
            span,
            "OTHER",
            Severity.BLOCK,
            "A picture of a patient or a record identifies a person. Use a picture without people or records."))
        .toList();
  }
}
