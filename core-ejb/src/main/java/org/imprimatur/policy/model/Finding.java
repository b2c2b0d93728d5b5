package org.imprimatur.policy.model;

import java.util.List;
import java.util.Set;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Span;

/**
 * What a rule says about one place of a draft: where, how badly, why and what to do.
 *
 * @param ruleId the rule that found it
 * @param category its family
 * @param subtype for {@code privacy} the identifier's kind ({@code PHONE}, {@code DATE} …), else empty
 * @param span where; the whole text for findings about the draft as such
 * @param severity what it asks of the author
 * @param message the thing, the fact and the remedy, in that order, in the languages that the rule speaks
 * @param suggestions replacements for the span, best first; may be empty
 * @param source the rule's ground: a guideline, a law, the society's policy; in the languages that the rule speaks
 * @param inserts ids of the disclaimers it brings in
 * @param reviewers roles (wire names such as {@code privacy}) that must be among those who approve
 */
public record Finding(
    String ruleId,
    Category category,
    String subtype,
    Span span,
    Severity severity,
    Message message,
    List<String> suggestions,
    Message source,
    Set<String> inserts,
    Set<String> reviewers) {

  public Finding {
    suggestions = List.copyOf(suggestions);
    inserts = Set.copyOf(inserts);
    reviewers = Set.copyOf(reviewers);
  }

  /** Returns it at another place. */
  public Finding at(Span place) {
    return new Finding(ruleId, category, subtype, place, severity, message, suggestions, source, inserts, reviewers);
  }

  /** Tells whether it says the same of words that another is about, wholly or in part. */
  public boolean repeats(Finding other) {
    return ruleId.equals(other.ruleId) && span.start() < other.span.end() && other.span.start() < span.end();
  }

  /** Returns the outcome this finding alone would give. An added reviewer makes at least a review of it. */
  public Outcome outcome() {
    return switch (severity) {
      case BLOCK -> Outcome.BLOCK;
      case JUSTIFY -> Outcome.REVIEW;
      case ADVISE -> reviewers.isEmpty() ? Outcome.ADVISE : Outcome.REVIEW;
    };
  }
}
