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

/** Stops advice to one reader, which may begin a treatment relationship. Source: AMA Code, opinion on social media; ACP and FSMB 2013, position 3. */
public final class AdviceIndividualReplyRule implements Rule {

  private static final Ground GROUND =
      Ground.of("advice-individual-reply", Category.ADVICE, "AMA Code, opinion on social media; ACP and FSMB 2013, position 3");
  private static final Pattern PHRASE =
      Patterns.anyCase(
          "\\b(?:dm|message|pm|inbox|text) me (?:your|with your|and i['’]?ll|for (?:help|advice|a consult))\\b"
              + "|\\bas your (?:doctor|psychiatrist|physician|therapist),?\\s(?:i|my)\\b"
              + "|\\b(?:in your case|for your symptoms)\\b"
              + "|\\byour (?:diagnosis|symptoms|panic attacks|psychosis) (?:is|are|sounds?) (?:like|a|an|consistent|clearly|probably|likely|caused)\\b"
              + "|\\bi(?:['’]d| would)?\\s(?:recommend|suggest|advise|prescribe)\\s(?:that\\s)?you\\s(?:start|stop|take|try|switch|increase|decrease|see me)\\b");

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
        "This advises one reader, which may begin a treatment relationship. Say that individuals cannot be advised here; point to their own clinician.");
  }
}
