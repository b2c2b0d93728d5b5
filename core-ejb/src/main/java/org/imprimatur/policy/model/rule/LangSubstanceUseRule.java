package org.imprimatur.policy.model.rule;

import java.util.List;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.text.Ground;

/** Offers words about substance use that name a disorder and not a person. The words are in {@code terms.txt}. Source: VA; NIDA. */
public final class LangSubstanceUseRule implements Rule {

  private static final Ground GROUND = Ground.of("lang-substance-use", Category.LANGUAGE, "VA; NIDA");
  private static final TermFindings TERMS = new TermFindings(GROUND, "substance-use");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    return TERMS.in(draft);
  }
}
