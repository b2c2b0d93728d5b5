package org.imprimatur.policy.model.rule;

import java.util.List;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.text.Ground;

/** Adds the line that the author is in training. Source: AMA Code, opinion on social media. */
public final class TraineeRoleDisclosureRule implements Rule {

  private static final Ground GROUND =
      Ground.of("trainee-role-disclosure", Category.DISCLOSURE, "AMA Code, opinion on social media").inserting("trainee-author");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    if (!draft.voice().equals("trainee")) {
      return List.of();
    }
    return List.of(
        GROUND.whole(
            draft, Severity.ADVISE, "The author is in training, and readers should know; a line says so. Keep the level in the by-line."));
  }
}
