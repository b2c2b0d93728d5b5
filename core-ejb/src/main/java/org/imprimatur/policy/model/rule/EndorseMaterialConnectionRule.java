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

/** Asks for the tie in plain words where a text shows signs of a sponsor. Source: 16 CFR 255.5 and 255.0(f). */
public final class EndorseMaterialConnectionRule implements Rule {

  private static final Ground GROUND =
      Ground.of("endorse-material-connection", Category.DISCLOSURE, "16 CFR 255.5 and 255.0(f)")
          .inserting("coi-declared");
  private static final Pattern PHRASE =
      Patterns.anyCase(
          "#(?:ad|sponsored|spon|partner|ambassador)\\b|\\b(?:sponsored by|paid partnership|brand ambassador|in (?:paid )?partnership with|received an honorarium|honorarium from|promo code|discount code|affiliate link|referral (?:code|link)|use (?:my )?code [A-Z0-9]{3,12})\\b");

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
        "This shows a tie to a company or a product, and a hashtag does not disclose it. Declare the tie under interests; say it in plain words at the start.");
  }
}
