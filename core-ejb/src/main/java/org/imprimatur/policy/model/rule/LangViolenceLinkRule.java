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
import org.imprimatur.policy.model.text.Sources;

/** Asks for a source where a text makes illness the cause of violence. Source: AP; APA, reporting on mental health. */
public final class LangViolenceLinkRule implements Rule {

  private static final Ground GROUND =
      Ground.of("lang-violence-link", Category.LANGUAGE, "AP style on mental illness; APA, reporting on mental health conditions")
          .reviewedBy("clinical");
  private static final String ILLNESS = "(?:mental illness|mentally ill|schizophrenia|psychosis|psychotic|bipolar disorder)";
  private static final String VIOLENCE = "(?:violent|violence|shooters?|shootings?|killers?|murder(?:s|ers?)?|dangerous|attackers?)";
  private static final Pattern LINK =
      Patterns.anyCase(
          "\\b" + ILLNESS + "\\b[^.!?\\n]{0,30}\\b(?:causes?|caused|leads? to|led to|makes? people|drives?|explains?|is behind|are|is)\\s(?:often\\s|usually\\s|mostly\\s)?" + VIOLENCE + "\\b"
              + "|\\b" + VIOLENCE + "\\b[^.!?\\n]{0,20}\\b(?:because of|caused by|due to|driven by)\\s(?:a\\s|his\\s|her\\s|their\\s|untreated\\s)?" + ILLNESS + "\\b");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    if (Sources.given(draft)) {
      return List.of();
    }
    return GROUND.each(
        LINK,
        draft,
        Severity.JUSTIFY,
        "This makes illness the cause of violence, and most people with an illness are never violent. Give the evidence with its"
            + " source, or take it out.");
  }
}
