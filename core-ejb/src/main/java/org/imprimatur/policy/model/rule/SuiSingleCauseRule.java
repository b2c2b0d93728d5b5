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

/** Asks the author not to give a suicide one cause or a drama. Source: WHO 2023; AFSP. */
public final class SuiSingleCauseRule implements Rule {

  private static final Ground GROUND =
      Ground.of("sui-single-cause-or-sensational", Category.LANGUAGE, "WHO 2023; AFSP");
  private static final Pattern PHRASE =
      Patterns.anyCase(
          "\\b(?:died by suicide|killed (?:him|her|them)sel(?:f|ves)|took (?:his|her|their) (?:own )?li(?:fe|ves)|suicide)\\s(?:because of|after being|due to|over)\\b"
              + "|\\bdrove (?:him|her|them) to suicide\\b|\\b(?:suicides?|suicide rates?)\\s(?:is|are|has|have)?\\s?(?:soar(?:ed|ing)?|skyrocket(?:ed|ing)?|explod(?:ed|ing))\\b");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    return GROUND.each(
        PHRASE,
        draft,
        Severity.JUSTIFY,
        "This gives a suicide a single cause or a drama, which misleads and can spread harm. Say that several factors contribute; give rates with their source.");
  }
}
