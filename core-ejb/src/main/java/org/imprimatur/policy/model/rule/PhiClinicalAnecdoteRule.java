package org.imprimatur.policy.model.rule;

import java.util.List;
import java.util.Set;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.Span;
import org.imprimatur.policy.model.text.Ground;
import org.imprimatur.policy.model.text.Vignette;

/**
 * Brings a privacy reviewer in when a text tells a patient's story, and asks on what ground it is told unless the author
 * declared it. Source: AMA Code, opinion on social media; APA Opinions of the Ethics Committee; 45 CFR 164.508.
 */
public final class PhiClinicalAnecdoteRule implements Rule {

  private static final Ground GROUND =
      Ground.of(
              "phi-clinical-anecdote",
              Category.PRIVACY,
              "AMA Code, opinion on social media; APA Opinions of the Ethics Committee; 45 CFR 164.508")
          .reviewedBy("privacy");
  private static final Set<String> GROUNDS = Set.of("consented", "composite", "published");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    var patient = draft.declarations().patient();
    return Vignette.of(draft).oneASentence().stream().map(span -> finding(span, patient)).toList();
  }

  private static Finding finding(Span span, String patient) {
    if (GROUNDS.contains(patient)) {
      return disclaimed(patient).detail(
          span,
          "OTHER",
          Severity.ADVISE,
          "This reads as a patient's story, declared " + patient + "; a privacy reviewer will read it. Check that no detail is"
              + " left that the person or the family would recognise.");
    }
    return GROUND.detail(
        span,
        "OTHER",
        Severity.JUSTIFY,
        "This reads as a patient's story, and nothing is declared about the patient. Declare that it is a composite, consented in"
            + " writing or already published, or take it out.");
  }

  private static Ground disclaimed(String patient) {
    return switch (patient) {
      case "composite" -> GROUND.inserting("composite-vignette");
      case "consented" -> GROUND.inserting("consented-case");
      default -> GROUND;
    };
  }
}
