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

/**
 * Adds the crisis line when a text speaks of suicide, self-harm or overdose and does not give it already. Source: 988
 * messaging framework; WHO 2023.
 */
public final class SuiCrisisResourceRule implements Rule {

  private static final Ground GROUND =
      Ground.of("sui-crisis-resource", Category.LANGUAGE, "988 messaging framework; WHO 2023").inserting("crisis-988");
  private static final Pattern TOPIC =
      Patterns.anyCase(
          "\\bsuicid(?:e|es|al|ality)\\b|\\bself[- ](?:harm|injury|injurious)\\w{0,4}\\b|\\boverdos(?:e|es|ed|ing)\\b|\\b(?:killed|killing|kill) (?:him|her|them|my|your)sel(?:f|ves)\\b"
              + "|\\b(?:took|take|taking) (?:his|her|their|my|your) own li(?:fe|ves)\\b|\\bend(?:ed|ing)? (?:it all|(?:his|her|their|my|your) (?:own )?life)\\b|\\bsuicidio\\b|\\bsobredosis\\b");
  private static final Pattern GIVEN =
      Patterns.anyCase("\\b(?:call|text|dial|chat|llame|llama)\\b[^.!?]{0,30}\\b988\\b|\\b988lifeline\\.org\\b|\\b741741\\b");
  private static final Pattern VETERANS = Patterns.anyCase("\\bveterans?\\b|\\bservice members?\\b");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    var topics = Patterns.find(TOPIC, draft.text());
    if (topics.isEmpty() || Patterns.in(GIVEN, draft.text())) {
      return List.of();
    }
    return List.of(
        lines(draft).at(
            topics.get(0),
            Severity.ADVISE,
            "The post speaks of suicide, self-harm or overdose, and a reader may be in danger. Leave room for the crisis line, which"
                + " is added."));
  }

  private static Ground lines(Draft draft) {
    if (draft.language().startsWith("es")) {
      return GROUND.inserting("crisis-988-es");
    }
    return Patterns.in(VETERANS, draft.text()) ? GROUND.inserting("crisis-988", "veterans-line") : GROUND;
  }
}
