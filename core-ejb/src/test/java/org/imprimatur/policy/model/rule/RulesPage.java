package org.imprimatur.policy.model.rule;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;

/** Writes {@code docs/reference/rules.md} from the rules and what they say about their own cases. */
public final class RulesPage {

  private static final String HEAD =
      """
      # Rules

      Written from the rules and their cases by `ReferencePagesTest`; do not edit. `ADVISE` is shown, `JUSTIFY` must be answered by the author
      and is seen by the voters, `BLOCK` cannot be submitted. The cases of a rule are in `core-ejb/src/test/resources/policy-cases/`.

      """;

  private RulesPage() {}

  /** Returns the page. */
  public static String text() {
    return HEAD + Arrays.stream(Category.values()).map(RulesPage::family).collect(Collectors.joining());
  }

  private static String family(Category category) {
    var rules = Rules.all().stream().filter(rule -> findings(rule).get(0).category() == category).map(RulesPage::rule).toList();
    return rules.isEmpty() ? "" : "## " + category.wire() + "\n\n" + String.join("", rules);
  }

  private static String rule(Rule rule) {
    var findings = findings(rule);
    return "### " + rule.id() + "\n\n"
        + "- asks: " + joined(findings, finding -> List.of(finding.severity().name())) + "\n"
        + line("inserts", joined(findings, Finding::inserts))
        + line("adds a reviewer", joined(findings, Finding::reviewers))
        + line("identifiers", joined(findings, finding -> Set.of(finding.subtype())))
        + "- source: " + findings.get(0).source() + "\n"
        + "- says: " + findings.get(0).message() + "\n\n";
  }

  private static String line(String name, String value) {
    return value.isBlank() ? "" : "- " + name + ": " + value + "\n";
  }

  private static String joined(List<Finding> findings, Function<Finding, Collection<String>> part) {
    var parts = new TreeSet<String>();
    findings.forEach(finding -> parts.addAll(part.apply(finding)));
    return String.join(", ", parts);
  }

  private static List<Finding> findings(Rule rule) {
    var hits = CaseFile.read(Path.of("src/test/resources/policy-cases", rule.id(), "hits.txt")).drafts();
    return hits.stream().flatMap(draft -> rule.check(draft).stream()).toList();
  }
}
