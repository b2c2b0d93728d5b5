package org.imprimatur.submission.model;

import java.util.List;
import java.util.Map;
import org.imprimatur.disclaimer.model.Overrun;
import org.imprimatur.disclaimer.model.Rendering;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.screening.model.Proof;
import org.imprimatur.workflow.model.Fact;

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

  /** Returns the galley of what was set and read. */
  public static Galley of(Proof<Sent> proof) {
    return new Galley(proof.set().byLine(), proof.screening(), proof.set().renderings());
  }

  /** Returns why channels do not take what they would carry, with the remedy; empty when all take it. */
  public List<Sentence> misfits() {
    return renderings.stream().flatMap(rendering -> Overrun.reasons(rendering).stream()).distinct().toList();
  }

  /** Returns what the guards read of it, with these answers (by rule id). */
  public Fact.Screened screened(Map<String, String> answers) {
    return Fact.Screened.finished(screening.of(Severity.BLOCK).size(), unanswered(answers).size(), misfits());
  }

  /** Returns the findings that ask for an answer and have none among {@code answers} (by rule id). */
  public List<Finding> unanswered(Map<String, String> answers) {
    return screening.of(Severity.JUSTIFY).stream()
        .filter(finding -> CleanText.blank(answers.getOrDefault(finding.ruleId(), "")))
        .toList();
  }
}
