package org.imprimatur.policy.model.rule;

import java.util.List;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.text.Ground;

/** Offers words about suicide that neither blame nor glorify. The words are in {@code terms.txt}. Source: AFSP; SPRC; WHO 2023. */
public final class SuiLanguageRule implements Rule {

  private static final Ground GROUND = Ground.of("sui-language", Category.LANGUAGE, "AFSP; SPRC; WHO 2023");
  private static final TermFindings TERMS = new TermFindings(GROUND, "suicide");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    return TERMS.in(draft);
  }
}
