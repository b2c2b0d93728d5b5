package org.imprimatur.policy.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.imprimatur.policy.model.pack.Rulebook;
import org.imprimatur.policy.model.pack.RuleText;

/** The rules in force, applied together: a pure function of the draft. */
public final class Policy {

  private static final Comparator<Finding> TEXT_ORDER =
      Comparator.comparingInt((Finding finding) -> finding.span().start())
          .thenComparingInt(finding -> finding.span().end())
          .thenComparing(Finding::ruleId);

  private final Rulebook book;
  private final List<Rule> more;

  /** Puts a pack's rules in force, and with them rules that a site wrote in code. */
  public Policy(Rulebook book, List<Rule> more) {
    this.book = book;
    this.more = List.copyOf(more);
  }

  /** Returns the name and version of the pack, kept with every screening. */
  public String version() {
    return book.pack().reference();
  }

  /** Returns the pack's rules, in its order. */
  public List<RuleText> rules() {
    return book.pack().rules();
  }

  /** Screens a draft, its title included. The same draft always gives the same answer. */
  public Screening screen(Draft draft) {
    var found = new ArrayList<>(book.findings(draft));
    if (!draft.title().isBlank()) {
      found.addAll(inTitle(draft));
    }
    more.forEach(rule -> found.addAll(rule.check(draft)));
    found.sort(TEXT_ORDER);
    return new Screening(version(), found);
  }

  /** What is wrong in the title is said of the whole text, for places are places of the text. What is about the facts is said once. */
  private List<Finding> inTitle(Draft draft) {
    var whole = new Span(0, draft.text().length());
    return book.findings(draft.with(draft.title())).stream()
        .filter(finding -> finding.severity() != Severity.ADVISE && finding.span().end() - finding.span().start() < draft.title().length())
        .flatMap(finding -> Stream.of(new Finding(
            finding.ruleId(), finding.category(), finding.subtype(), whole, finding.severity(), "In the title: " + finding.message(), List.of(),
            finding.source(), finding.inserts(), finding.reviewers())))
        .toList();
  }
}
