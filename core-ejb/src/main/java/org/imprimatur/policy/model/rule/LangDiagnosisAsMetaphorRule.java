package org.imprimatur.policy.model.rule;

import java.util.List;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.text.Ground;

/** Offers a plain adjective where an illness serves as a figure of speech. The words are in {@code terms.txt}. Source: AP; NCDJ. */
public final class LangDiagnosisAsMetaphorRule implements Rule {

  private static final Ground GROUND = Ground.of("lang-diagnosis-as-metaphor", Category.LANGUAGE, "AP; NCDJ");
  private static final TermFindings TERMS = new TermFindings(GROUND, "metaphor");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    return TERMS.in(draft);
  }
}
