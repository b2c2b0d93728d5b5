package org.imprimatur.policy.model.rule;

import java.util.List;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.text.Ground;

/** Offers words that put the person before the condition. The words are in {@code terms.txt}. Source: APA; AP; CDC; NCDJ. */
public final class LangPersonFirstRule implements Rule {

  private static final Ground GROUND = Ground.of("lang-person-first", Category.LANGUAGE, "APA; AP; CDC; NCDJ");
  private static final TermFindings TERMS = new TermFindings(GROUND, "mental-illness", "care", "people");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    return TERMS.in(draft);
  }
}
