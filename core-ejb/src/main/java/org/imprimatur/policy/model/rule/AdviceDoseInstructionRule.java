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

/** Asks the author not to give readers a dose to take. Doses reported of a study pass. Source: AMA Code 8.12; FSMB 2019. */
public final class AdviceDoseInstructionRule implements Rule {

  private static final Ground GROUND =
      Ground.of("advice-dose-instruction", Category.ADVICE, "AMA Code 8.12; FSMB 2019");
  private static final Pattern PHRASE =
      Patterns.anyCase(
          "\\b(?:take|use|try|start(?: at| with| on)?)\\s(?:up to\\s|about\\s|only\\s)?\\d{1,5}(?:\\.\\d{1,3})?\\s?(?:mg|mcg|µg|g|ml|iu|units?|tablets?|pills?|capsules?)\\b"
              + "|\\b(?:if|when)\\syour\\s(?:level|labs?|lithium level|bp|heart rate|anc|wbc)\\s(?:is|are|goes|drops)\\b"
              + "|\\bif\\syou(?:['’]re|\\sare|\\shave|\\sfeel)\\s[^.!?]{0,60}\\b(?:take|skip|double)\\s(?:a|an|your|half|one|two|another|the)\\b");

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
        "This gives readers a dose or a threshold to act on. Report the studied dose in the third person, with its source.");
  }
}
