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

/** Asks for the full address in place of a shortened link, which hides where it goes. Source: the society's practice. */
public final class EndorseThirdPartyLinkRule implements Rule {

  private static final Ground GROUND =
      Ground.of("endorse-third-party-link", Category.INTEGRITY, "the society's practice");
  private static final Pattern PHRASE =
      Patterns.anyCase(
          "\\b(?:https?://)?(?:www\\.)?(?:bit\\.ly|tinyurl\\.com|t\\.co|goo\\.gl|ow\\.ly|buff\\.ly|is\\.gd|lnkd\\.in|rebrand\\.ly|cutt\\.ly|shorturl\\.at|rb\\.gy|tiny\\.cc)/[\\w-]{1,60}");

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
        "This shortened link hides where it goes. Use the full address.");
  }
}
