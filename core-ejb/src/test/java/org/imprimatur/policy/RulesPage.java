package org.imprimatur.policy;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.imprimatur.pack.model.Find;
import org.imprimatur.pack.model.RuleText;
import org.imprimatur.pack.model.Variant;
import org.imprimatur.policy.model.Category;

/** Writes {@code docs/reference/rules.md} from the shipped pack. */
public final class RulesPage {

  private static final String HEAD =
      """
      # Rules

      Written from the pack `%s` by `ReferencePagesTest`; do not edit. `ADVISE` is shown, `JUSTIFY` must be answered
      by the author and is seen by the voters, `BLOCK` cannot be submitted. The pack is in
      `core-ejb/src/main/resources/imprimatur/packs/`, the cases of a rule in its folder `cases/`. %d rules, %d groups
      of terms. Two more rules are in code, for they ask the directory of accounts: `endorse-lookalike-handle` (BLOCK)
      and `endorse-handle-unverified` (ADVISE); `check --directory FILE` hands it to the command line.

      """;

  private RulesPage() {}

  /** Returns the page. */
  public static String text() {
    var pack = Shipped.book().pack();
    return HEAD.formatted(pack.edition().reference(), pack.rules().size(), pack.terms().size())
        + Arrays.stream(Category.values()).map(RulesPage::family).collect(Collectors.joining());
  }

  private static String family(Category category) {
    var rules = Shipped.book().pack().rules().stream().filter(rule -> rule.heading().category() == category)
        .map(RulesPage::rule)
        .toList();
    return rules.isEmpty() ? "" : "## " + category.wire() + "\n\n" + String.join("", rules);
  }

  private static String rule(RuleText rule) {
    return "### " + rule.id() + "\n\n"
        + line("only with the switch", rule.inPlay().switched())
        + line("only when", rule.inPlay().when().map(when -> "`" + when.text() + "`").orElse(""))
        + line("terms of", rule.search().topics().stream().map(topic -> topic.text()).collect(Collectors.joining(", ")))
        + line("identifiers",
            String.join(", ", new TreeSet<>(rule.search().finds().stream().map(Find::subtype).toList())))
        + rule.variants().stream().map(RulesPage::variant).collect(Collectors.joining())
        + "- source: " + rule.heading().source().english() + "\n\n";
  }

  private static String variant(Variant variant) {
    return "- " + variant.severity() + variant.when().map(when -> " when `" + when.text() + "`").orElse("") + ": "
        + variant.message().english() + "\n"
        + line("  inserts", joined(variant.inserts())) + line("  adds a reviewer", joined(variant.reviewers()));
  }

  private static String joined(List<String> parts) {
    return String.join(", ", parts);
  }

  private static String line(String name, String value) {
    return value.isBlank() ? ""
        : name.stripLeading().equals(name) ? "- " + name + ": " + value + "\n"
            : "  - " + name.strip() + ": " + value + "\n";
  }
}
