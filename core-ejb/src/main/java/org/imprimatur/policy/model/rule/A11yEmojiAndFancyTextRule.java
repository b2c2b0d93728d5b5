package org.imprimatur.policy.model.rule;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.Span;
import org.imprimatur.policy.model.text.Ground;
import org.imprimatur.policy.model.text.Patterns;

/** Offers plain letters for decorated ones, which screen readers spell out one by one. Source: University of Virginia guide. */
public final class A11yEmojiAndFancyTextRule implements Rule {

  private static final Ground GROUND =
      Ground.of("a11y-emoji-and-fancy-text", Category.CHANNEL, "University of Virginia, accessible social media; U+1D400-1D7FF");
  private static final Pattern FANCY = Patterns.exact("[\\x{1D400}-\\x{1D7FF}]{1,200}(?:[ ][\\x{1D400}-\\x{1D7FF}]{1,200}){0,20}");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    return Patterns.find(FANCY, draft.text()).stream().map(span -> finding(draft, span)).toList();
  }

  private static Finding finding(Draft draft, Span span) {
    return GROUND.at(
        span,
        Severity.JUSTIFY,
        "These letters are mathematical signs, and a screen reader spells them out. Use plain letters.",
        Normalizer.normalize(span.of(draft.text()), Normalizer.Form.NFKC));
  }
}
