package org.imprimatur.submission.model;

import java.util.List;
import java.util.Map;
import org.imprimatur.disclaimer.model.Rendering;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.policy.model.Severity;

/**
 * What a content would become if it were frozen now.
 *
 * @param byLine as it would be published
 * @param screening what the policy says of it
 * @param renderings what each channel would carry, disclaimers in
 */
public record Galley(String byLine, Screening screening, List<Rendering> renderings) {

  public Galley {
    renderings = List.copyOf(renderings);
  }

  /** Tells whether every channel accepts its rendering. */
  public boolean fits() {
    return renderings.stream().allMatch(Rendering::fits);
  }

  /** Returns the findings that ask for an answer and have none among {@code answers} (by rule id). */
  public List<Finding> unanswered(Map<String, String> answers) {
    return screening.of(Severity.JUSTIFY).stream()
        .filter(finding -> CleanText.blank(answers.getOrDefault(finding.ruleId(), "")))
        .toList();
  }
}
