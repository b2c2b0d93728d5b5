package org.imprimatur.account.infrastructure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.Span;

/** The accounts a draft names: those with an at sign in its text, and those listed beside it. */
final class NamedAccounts {

  private static final Pattern HANDLE = Pattern.compile("(?<![\\w@/.])@(\\w[\\w.-]{1,60}\\w(?:@[\\w.-]{1,80}\\w)?)", Pattern.UNICODE_CHARACTER_CLASS);

  private NamedAccounts() {}

  /** Makes one finding for each account of which something is to be said. */
  static List<Finding> each(Draft draft, String rule, Severity severity, String source, Function<String, Optional<String>> says) {
    var found = new ArrayList<Finding>();
    HANDLE.matcher(draft.text()).results()
        .forEach(hit -> says.apply(hit.group(1)).ifPresent(words -> found.add(finding(rule, severity, source, new Span(hit.start(), hit.end()), words))));
    draft.accounts().stream().map(Draft.Account::handle).filter(handle -> !draft.text().contains(handle))
        .forEach(handle -> says.apply(handle).ifPresent(words -> found.add(finding(rule, severity, source, new Span(0, draft.text().length()), words))));
    found.sort(Comparator.comparingInt(finding -> finding.span().start()));
    return found;
  }

  private static Finding finding(String rule, Severity severity, String source, Span span, String message) {
    return new Finding(rule, Category.INTEGRITY, "", span, severity, message, List.of(), source, Set.of(), Set.of());
  }
}
