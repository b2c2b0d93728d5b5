package org.imprimatur.web.rest;

import java.util.List;
import org.imprimatur.policy.model.Finding;

/** A finding on the wire: offsets are UTF-16, half-open; {@code match} is exactly that slice of the screened text. */
public record FindingBody(
    String ruleId,
    String category,
    String subtype,
    int start,
    int end,
    String match,
    String outcome,
    String message,
    List<String> suggestions,
    String source) {

  static FindingBody of(Finding finding, String text) {
    return new FindingBody(
        finding.ruleId(),
        finding.category().wire(),
        finding.subtype().isEmpty() ? null : finding.subtype(),
        finding.span().start(),
        finding.span().end(),
        finding.span().of(text),
        finding.outcome().name(),
        finding.message(),
        finding.suggestions(),
        finding.source());
  }
}
