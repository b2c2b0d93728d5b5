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

/** Stops jokes and slang at the expense of patients. Source: AMA Code, opinion on social media; FSMB 2019. */
public final class CivPatientHumorRule implements Rule {

  private static final Ground GROUND =
      Ground.of("civ-patient-humor", Category.CIVILITY, "AMA Code, opinion on social media; FSMB 2019");
  private static final Pattern PHRASE =
      Patterns.anyCase(
          "\\bcircling the drain\\b|\\b(?:patients?|pts?|admission|case|consult)\\b[^.!?\\n]{0,40}\\b(?:train ?wrecks?|hot mess|nightmare patients?|gomers?|rock garden|dirtballs?|whiners?|crazies|psychos|loonies|nutjobs?)\\b"
              + "|\\b(?:gomers?|crazies|loonies|nutjobs?|another train ?wreck)\\b[^.!?\\n]{0,40}\\b(?:patients?|pts?|unit|ward|ed|er|clinic|call|shift|admission)\\b|\\bstatus dramaticus\\b|\\btotal body dolor\\b");

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
        "This jokes at the expense of patients. Take it out; say what the work is like without them.");
  }
}
