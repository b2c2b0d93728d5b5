package org.imprimatur.policy.model.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.Span;

/**
 * What all findings of one rule share.
 *
 * @param ruleId the rule
 * @param category its family
 * @param source why it exists
 * @param inserts ids of the disclaimers a finding brings in
 * @param reviewers roles a finding adds
 */
public record Ground(String ruleId, Category category, String source, Set<String> inserts, Set<String> reviewers) {

  /** Makes the ground of a rule that neither inserts a disclaimer nor adds a reviewer. */
  public static Ground of(String ruleId, Category category, String source) {
    return new Ground(ruleId, category, source, Set.of(), Set.of());
  }

  /** Returns this ground with disclaimers to insert. */
  public Ground inserting(String... ids) {
    return new Ground(ruleId, category, source, Set.of(ids), reviewers);
  }

  /** Returns this ground with roles that must be among those who approve. */
  public Ground reviewedBy(String... roles) {
    return new Ground(ruleId, category, source, inserts, Set.of(roles));
  }

  /** Returns this ground for another source. */
  public Ground from(String other) {
    return new Ground(ruleId, category, other, inserts, reviewers);
  }

  /** Makes a finding about one place. */
  public Finding at(Span span, Severity severity, String message, String... suggestions) {
    return of(span, "", severity, message, List.of(suggestions));
  }

  /** Makes one finding with the same words for every place where a pattern occurs. */
  public List<Finding> each(Pattern pattern, Draft draft, Severity severity, String message, String... suggestions) {
    return Patterns.find(pattern, draft.text()).stream().map(span -> at(span, severity, message, suggestions)).toList();
  }

  /** Makes a finding about the draft as such. */
  public Finding whole(Draft draft, Severity severity, String message) {
    return at(new Span(0, draft.text().length()), severity, message);
  }

  /** Makes a finding about a detail that may identify a patient; {@code subtype} is its kind, such as {@code DATE}. */
  public Finding detail(Span span, String subtype, Severity severity, String message, String... suggestions) {
    return of(span, subtype, severity, message, List.of(suggestions));
  }

  private Finding of(Span span, String subtype, Severity severity, String message, List<String> suggestions) {
    return new Finding(ruleId, category, subtype, span, severity, message, suggestions, source, inserts, reviewers);
  }
}
