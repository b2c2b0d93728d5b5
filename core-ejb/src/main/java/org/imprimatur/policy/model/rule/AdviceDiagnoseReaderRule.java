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

/** Asks the author not to tell readers what they have. Source: AMA Code 8.12. */
public final class AdviceDiagnoseReaderRule implements Rule {

  private static final Ground GROUND =
      Ground.of("advice-diagnose-reader", Category.ADVICE, "AMA Code 8.12");
  private static final Pattern PHRASE =
      Patterns.anyCase(
          "\\byou\\s(?:(?:probably|likely|clearly|definitely|may|might|must|almost certainly)\\s)?(?:have|suffer from|are showing signs of)\\s"
              + "(?:undiagnosed\\s|untreated\\s)?(?:adhd|autism|bipolar|depression|anxiety|ocd|ptsd|schizophrenia|bpd|dementia|psychosis|an? (?:eating|personality|mood|anxiety|substance use) disorder)\\b(?!,?\\s(?:talk|ask|you are not alone))"
              + "|\\byou(?:['’]re|\\sare)\\s(?:bipolar|psychotic|manic|schizophrenic|clinically depressed)\\b"
              + "|\\b(?:signs|symptoms|ways to tell|clues)\\s(?:that\\s)?you(?:['’]re|\\sare|\\shave|\\smight have|\\smay have)\\b"
              + "|\\bdiagnose\\syourself\\b|\\btake\\sthis\\s(?:quiz|test|screener)\\sto\\s(?:see|find out)\\b");

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
        "This tells readers what they have, which no post can know. Write \"signs worth raising with a clinician\".");
  }
}
