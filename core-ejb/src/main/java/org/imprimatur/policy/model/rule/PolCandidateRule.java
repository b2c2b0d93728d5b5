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

/** Stops a text for or against a candidate. Elections inside the society pass. Source: Rev. Rul. 2007-41. */
public final class PolCandidateRule implements Rule {

  private static final Ground GROUND =
      Ground.of("pol-candidate", Category.INTEGRITY, "Rev. Rul. 2007-41")
          .reviewedBy("counsel");
  private static final Pattern PHRASE =
      Patterns.anyCase(
          "\\bvote (?:for|against|out) (?:president|senator|governor|mayor|congress(?:man|woman)|representative)\\b|\\b(?:re-?elect|elect) (?-i:[A-Z]\\w{1,20} [A-Z]\\w{1,20})\\b|\\b(?:endorse[sd]?|support(?:s|ed)?|oppose[sd]?|donate to) (?-i:[A-Z]\\w{1,20} [A-Z]\\w{1,20})(?:['’]s (?:campaign|candidacy|bid)| for (?:president|senate|congress|governor|mayor|state (?:house|senate)))\\b|\\bvote (?:democrat|republican|blue|red)\\b");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    return GROUND.each(
        PHRASE,
        draft,
        Severity.BLOCK,
        "This is for or against a candidate, which a charity may never be. Speak about the issue; leave the candidate out.");
  }
}
