package org.imprimatur.policy.model.rule;

import java.util.List;
import java.util.Locale;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.Span;
import org.imprimatur.policy.model.text.Clinical;
import org.imprimatur.policy.model.text.Ground;
import org.imprimatur.policy.model.text.Patterns;

/**
 * Adds the line that this is education and not advice when a text speaks of two diagnoses or treatments. Source: AMA Code
 * 8.12: an audience may take general words as personal advice.
 */
public final class AdviceEducationDisclaimerRule implements Rule {

  private static final Ground GROUND =
      Ground.of("advice-education-disclaimer", Category.ADVICE, "AMA Code 8.12").inserting("education-only");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    var topics = Patterns.find(Clinical.TOPIC, draft.text());
    long distinct = topics.stream().map(span -> name(span, draft)).distinct().count();
    if (distinct < 2) {
      return List.of();
    }
    return List.of(
        GROUND.at(
            topics.get(0),
            Severity.ADVISE,
            "The post speaks of illness or treatment, and readers may take it as advice to them. Keep it general; the line"
                + " \"education only, not medical advice\" is added."));
  }

  private static String name(Span span, Draft draft) {
    return span.of(draft.text()).toLowerCase(Locale.ROOT);
  }
}
