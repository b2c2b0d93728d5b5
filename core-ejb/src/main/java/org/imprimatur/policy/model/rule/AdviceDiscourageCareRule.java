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

/** Stops a text that keeps readers away from care. Legal explanations of the right to refuse pass. Source: AMA Code 8.12. */
public final class AdviceDiscourageCareRule implements Rule {

  private static final Ground GROUND =
      Ground.of("advice-discourage-care", Category.ADVICE, "AMA Code 8.12");
  private static final Pattern PHRASE =
      Patterns.anyCase(
          "\\byou\\s(?:don['’]?t|do not)\\sneed\\s(?:a\\s|to\\ssee\\sa\\s|your\\s|any\\s)?(?:doctor|psychiatrist|therapist|prescription|medication|meds|therapy)\\b"
              + "|\\bno need to (?:go to (?:the )?(?:er|ed|hospital)|see a (?:doctor|psychiatrist))\\b"
              + "|\\bit will pass on its own\\b"
              + "|(?:^|[.!?]\\s|\\byou\\s(?:can|should|must)\\s(?:just\\s)?)(?:sign yourself out|leave the hospital against|refuse (?:the )?(?:admission|medication|treatment))\\b"
              + "|\\b(?:do not|don['’]?t|never)\\s(?:vaccinate|get the (?:vaccine|shot)|trust (?:your |any )?(?:doctors?|psychiatrists?))\\b");

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
        "This keeps readers away from care. Explain rights and waiting times neutrally, or take it out.");
  }
}
