package org.imprimatur.policy.model.rule;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.text.Ground;
import org.imprimatur.policy.model.text.Patterns;
import org.imprimatur.policy.model.text.Prose;

/**
 * Stops a text that tells how or where somebody died by suicide. Talk of safe storage and of keeping means away passes.
 * Source: WHO 2023; Reporting on Suicide.
 */
public final class SuiMethodOrLocationRule implements Rule {

  private static final Ground GROUND =
      Ground.of("sui-method-or-location", Category.LANGUAGE, "WHO 2023; Reporting on Suicide, recommendations");
  private static final Pattern SUICIDE =
      Patterns.anyCase(
          "\\bsuicid(?:e|es|al|ed)\\b|\\bself-harm|\\b(?:killed|hanged|shot) (?:him|her|them)sel(?:f|ves)\\b|\\b(?:took|ended) (?:his|her|their) (?:own )?li(?:fe|ves)\\b");
  private static final Pattern METHOD =
      Patterns.anyCase(
          "\\b(?:hang(?:ed|ing)|shot) (?:him|her|them)sel(?:f|ves)\\b|\\bby (?:hanging|gunshot|shooting|jumping|drowning|poisoning|suffocation|asphyxiation|cutting|overdos(?:e|ing))\\b"
              + "|\\b(?:jumped|jumping|leapt) (?:from|off|in front of)\\s[^.!?]{1,40}?\\b(?:bridge|building|roof|train|cliff|balcony|overpass)\\b"
              + "|\\b(?:with|using) (?:a|an|his|her|their) (?:rope|belt|noose|gun|rifle|shotgun|handgun|razor|helium tank|plastic bag)\\b"
              + "|\\b(?:took|swallowed|ingested) (?:\\d{1,4}|a bottle of|an entire bottle of|a handful of)\\s[^.!?]{0,20}?(?:pills|tablets|capsules|mg)\\b"
              + "|\\blethal dose of\\b");
  private static final Pattern PREVENTION =
      Patterns.anyCase(
          "\\b(?:lethal means|means (?:safety|restriction|reduction)|safe(?:ly)? stor(?:age|ed|e|ing)|prevent(?:s|ed|ing|ion|able)?|counsel(?:l)?ing|lock(?:ed|ing)?|reduc(?:e|es|ed|ing) access|barriers?|intervention|safety plan)\\b");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    var prose = Prose.of(draft.text());
    var dangerous = new HashSet<>(prose.sentencesWith(SUICIDE));
    dangerous.removeAll(prose.sentencesWith(PREVENTION));
    return Patterns.find(METHOD, draft.text()).stream()
        .filter(span -> dangerous.contains(prose.sentenceAt(span.start())))
        .map(span -> GROUND.at(
            span,
            Severity.BLOCK,
            "This tells how or where a suicide happened, and such detail is imitated. Leave the method and the place out."))
        .toList();
  }
}
