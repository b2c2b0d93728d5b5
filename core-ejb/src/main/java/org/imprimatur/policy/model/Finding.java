package org.imprimatur.policy.model;

import java.util.List;
import java.util.Set;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Span;

/**
 * What a rule says about one place of a draft: where, how badly, why and what to do.
 *
 * @param origin which rule found it, and why there is such a rule
 * @param span where; the whole text for findings about the draft as such
 * @param demands what it asks of the post
 * @param message the thing, the fact and the remedy, in that order, in the languages that the rule speaks
 * @param suggestions replacements for the span, best first; may be empty
 */
public record Finding(Origin origin, Span span, Demands demands, Message message, List<String> suggestions) {

  public Finding {
    suggestions = List.copyOf(suggestions);
  }

  /**
   * Which rule found it, and why there is such a rule.
   *
   * @param ruleId the rule that found it
   * @param category its family
   * @param subtype for {@code privacy} the identifier's kind ({@code PHONE}, {@code DATE} …), else empty
   * @param source the rule's ground: a guideline, a law, the society's policy; in the languages that the rule speaks
   */
  public record Origin(String ruleId, Category category, String subtype, Message source) {}

  /**
   * What it asks of the post.
   *
   * @param severity what it asks of the author
   * @param inserts ids of the disclaimers it brings in
   * @param reviewers roles (wire names such as {@code privacy}) that must be among those who approve
   */
  public record Demands(Severity severity, Set<String> inserts, Set<String> reviewers) {

    public Demands {
      inserts = Set.copyOf(inserts);
      reviewers = Set.copyOf(reviewers);
    }

    /** Asks something of the author alone: no disclaimer comes in and nobody else has to approve. */
    public static Demands only(Severity severity) {
      return new Demands(severity, Set.of(), Set.of());
    }
  }

  /** Returns the rule that found it. */
  public String ruleId() {
    return origin.ruleId();
  }

  /** Returns what it asks of the author. */
  public Severity severity() {
    return demands.severity();
  }

  /** Returns it at another place. */
  public Finding at(Span place) {
    return new Finding(origin, place, demands, message, suggestions);
  }

  /** Tells whether it says the same of words that another is about, wholly or in part. */
  public boolean repeats(Finding other) {
    return ruleId().equals(other.ruleId()) && span.start() < other.span.end() && other.span.start() < span.end();
  }

  /** Returns the outcome this finding alone would give. An added reviewer makes at least a review of it. */
  public Outcome outcome() {
    return switch (severity()) {
      case BLOCK -> Outcome.BLOCK;
      case JUSTIFY -> Outcome.REVIEW;
      case ADVISE -> demands.reviewers().isEmpty() ? Outcome.ADVISE : Outcome.REVIEW;
    };
  }
}
