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

/** Stops insults. Arguing with a claim passes. Source: civility statement of the Society for Health Psychology; AMA site code. */
public final class CivPersonalAttackRule implements Rule {

  private static final Ground GROUND =
      Ground.of("civ-personal-attack", Category.CIVILITY, "civility statement of the Society for Health Psychology; AMA site code");
  private static final Pattern PHRASE =
      Patterns.anyCase(
          "\\b(?:you(?:['’]re| are)?|he(?:['’]s| is)|she(?:['’]s| is)|they(?:['’]re| are)|these|those|such|what|@\\w{1,30} is)\\s(?:all\\s|clearly\\s|obviously\\s|just\\s|such\\s|really\\s)?(?:an?\\s|the\\s)?(?:total\\s|complete\\s|absolute\\s|fucking\\s|biggest\\s|utter\\s|bunch of\\s)?"
              + "(?:idiots?|morons?|imbeciles?|cretins?|liars?|frauds?|clowns?|losers?|scum|trash|garbage|stupid|pathetic|disgusting|hacks?|quacks?|charlatans?|fools?|shills?|jerks?|bigots?|assholes?|bastards?|coward(?:s|ly)?|ignorant|braindead|brain-dead)\\b"
              + "|\\b(?:shut up|go to hell|screw you|fuck(?:ing|ed|er|ers|s)?|bullshit|asshole|piece of (?:shit|garbage|trash)|son of a bitch|bitch(?:es)?|you people make me sick|drop dead)\\b");

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
        "This attacks a person. Argue with the claim; take the insult out.");
  }
}
