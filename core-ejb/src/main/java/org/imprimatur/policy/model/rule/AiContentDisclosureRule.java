package org.imprimatur.policy.model.rule;

import java.util.List;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.text.Ground;

/** Adds the line that a writing tool took part when the author declared it. Source: the society's policy. */
public final class AiContentDisclosureRule implements Rule {

  private static final Ground GROUND =
      Ground.of("ai-content-disclosure", Category.DISCLOSURE, "the society's policy").inserting("ai-assisted");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    if (!draft.declarations().aiAssisted()) {
      return List.of();
    }
    return List.of(
        GROUND.whole(
            draft,
            Severity.ADVISE,
            "A writing tool took part, as declared, and a line says so. Check every fact in the text yourself; you answer for it."));
  }
}
