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

/** Points at shouting. Source: the society's practice. */
public final class CivUnproductiveReplyRule implements Rule {

  private static final Ground GROUND =
      Ground.of("civ-unproductive-reply", Category.CIVILITY, "the society's practice");
  private static final Pattern PHRASE =
      Patterns.anyCase(
          "!{3,10}|(?-i:\\b[A-Z]{3,20}(?:\\s[A-Z]{2,20}){3,10}\\b)");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    return GROUND.each(
        PHRASE,
        draft,
        Severity.ADVISE,
        "This reads as shouting. Write it in a calm voice, or leave it for two hours.");
  }
}
