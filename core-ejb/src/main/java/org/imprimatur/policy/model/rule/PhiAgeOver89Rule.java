package org.imprimatur.policy.model.rule;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.Span;
import org.imprimatur.policy.model.text.Ground;
import org.imprimatur.policy.model.text.Patterns;

/** Asks the author to write ages over 89 as one group, because so few people have them. Source: 45 CFR 164.514(b)(2)(i)(C). */
public final class PhiAgeOver89Rule implements Rule {

  private static final Ground GROUND =
      Ground.of("phi-age-over-89", Category.PRIVACY, "45 CFR 164.514(b)(2)(i)(C), Safe Harbor");
  private static final String PERSON =
      "(patient|client|man|woman|male|female|lady|gentleman|veteran|widow|widower|grandmother|grandfather|mother|father|resident|person|retiree)";
  private static final Pattern AGE =
      Patterns.anyCase(
          "\\b(?:an?\\s)?(?:9\\d|1[01]\\d)[- ]?(?:year|yr)s?[- ]old\\s" + PERSON + "\\b"
              + "|\\b" + PERSON + "(?:,|\\s\\w{1,12})?\\s(aged?\\s(?:9\\d|1[01]\\d))\\b"
              + "|\\b(?:patient|she|he|who)\\s(?:is|was|turned)\\s((?:9\\d|1[01]\\d)(?:\\syears\\sold)?)\\b(?!\\s?[%/.])");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    return AGE.matcher(draft.text()).results().map(PhiAgeOver89Rule::finding).toList();
  }

  private static Finding finding(MatchResult hit) {
    int group = hit.start(3) >= 0 ? 3 : hit.start(4) >= 0 ? 4 : 0;
    var suggestion = group == 0 ? "a " + hit.group(1) + " aged 90 or older" : group == 3 ? "aged 90 or older" : "90 or older";
    return GROUND.detail(
        new Span(hit.start(group), hit.end(group)),
        "AGE",
        Severity.JUSTIFY,
        "An age over 89 is rare enough to point at one person. Write \"aged 90 or older\".",
        suggestion);
  }
}
