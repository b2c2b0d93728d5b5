package org.imprimatur.policy.model.rule;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.text.Ground;
import org.imprimatur.policy.model.text.Patterns;

/**
 * Stops a text that tells the public who is or was in treatment: the bare fact is protected. Source: 740 ILCS 110/2; AMA
 * Code, opinion on social media.
 */
public final class PhiRecipientStatusRule implements Rule {

  private static final Ground GROUND =
      Ground.of("phi-recipient-status", Category.PRIVACY, "740 ILCS 110/2; AMA Code, opinion on social media");
  private static final Pattern REPLY =
      Patterns.anyCase(
          "\\b(?:thank you for (?:being|becoming) (?:a|our|my) patient|as a (?:former |past |current )?(?:patient|client) of (?:ours|mine|our|my)"
              + "|when you were (?:our|my|a) patient|since you (?:are|were) (?:our|my) patient)\\b");
  private static final Pattern TREATING =
      Patterns.anyCase(
          "\\b(?:i(?:['’]ve| have)?\\s(?:treated|been treating|have been treating)\\s(?:him|her|them)|is (?:a|my) (?:former )?patient of mine)\\b");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    return Stream.of(REPLY, TREATING)
        .flatMap(pattern -> Patterns.find(pattern, draft.text()).stream())
        .map(span -> GROUND.detail(
            span,
            "OTHER",
            Severity.BLOCK,
            "This tells the public that somebody is or was a patient, which is itself protected. Take it out; move the conversation"
                + " to a private channel."))
        .toList();
  }
}
