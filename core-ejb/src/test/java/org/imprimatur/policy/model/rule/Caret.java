package org.imprimatur.policy.model.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;

/** Shows findings as a reviewer would read them: the line, carets under the words, severity, message and suggestions. */
final class Caret {

  private Caret() {}

  static String show(Draft draft, List<Finding> findings) {
    return findings.stream().map(finding -> show(draft, finding)).collect(Collectors.joining());
  }

  private static String show(Draft draft, Finding finding) {
    var text = draft.text();
    int start = text.lastIndexOf('\n', Math.max(0, finding.span().start() - 1)) + 1;
    start = Math.min(start, finding.span().start());
    int end = text.indexOf('\n', finding.span().start());
    var line = text.substring(start, end < 0 ? text.length() : end);
    int width = Math.min(finding.span().end(), start + line.length()) - finding.span().start();
    var carets = " ".repeat(finding.span().start() - start) + "^".repeat(Math.max(1, width));
    return line + "\n" + carets + "\n" + verdict(finding) + "\n\n";
  }

  private static String verdict(Finding finding) {
    var verdict = new StringBuilder(finding.severity() + (finding.subtype().isEmpty() ? "" : " " + finding.subtype()) + ": " + finding.message());
    if (!finding.suggestions().isEmpty()) {
      verdict.append("\n  instead: ").append(String.join(" / ", finding.suggestions()));
    }
    if (!finding.inserts().isEmpty()) {
      verdict.append("\n  inserts: ").append(finding.inserts().stream().sorted().collect(Collectors.joining(", ")));
    }
    if (!finding.reviewers().isEmpty()) {
      verdict.append("\n  reviewers: ").append(finding.reviewers().stream().sorted().collect(Collectors.joining(", ")));
    }
    return verdict.toString();
  }
}
