package org.imprimatur.pack.model;

import java.util.List;
import java.util.Optional;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.policy.model.Severity;

/**
 * What a rule says of a hit; the first variant whose condition holds speaks.
 *
 * @param when a condition on the facts of the draft; empty for always
 * @param severity what it asks of the author
 * @param message the thing, the fact and the remedy; {@code {match}}, {@code {what}} and {@code {count}} are filled in
 * @param suggestions replacements for the hit, best first
 * @param inserts ids of the disclaimers it brings in
 * @param reviewers roles that must be among those who approve
 */
public record Variant(
    Optional<Located> when, Severity severity, Message message, List<String> suggestions, List<String> inserts,
    List<String> reviewers) {

  public Variant {
    suggestions = List.copyOf(suggestions);
    inserts = List.copyOf(inserts);
    reviewers = List.copyOf(reviewers);
  }
}
