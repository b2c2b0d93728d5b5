package org.imprimatur.policy.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.kernel.model.Span;

/** One fact gives one finding, the strictest: a rule leaves the word to others that said the same of the post. */
final class OneFact {

  private final Map<String, Set<String>> yields;
  private final Set<String> heard;

  OneFact(Map<String, Set<String>> yields) {
    this.yields = Map.copyOf(yields);
    this.heard = yields.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the findings without those that another one says already. */
  List<Finding> of(List<Finding> found) {
    var others = found.stream().filter(finding -> heard.contains(finding.ruleId())).toList();
    return others.isEmpty() ? found
        : found.stream().filter(finding -> others.stream().noneMatch(other -> says(other, finding))).toList();
  }

  /** What a finding brings in must come in with the other. */
  private boolean says(Finding other, Finding finding) {
    return yields.getOrDefault(finding.ruleId(), Set.of()).contains(other.ruleId())
        && (other.severity().compareTo(finding.severity()) > 0
            || other.severity() == finding.severity() && within(other.span(), finding.span()))
        && other.demands().inserts().containsAll(finding.demands().inserts())
        && other.demands().reviewers().containsAll(finding.demands().reviewers());
  }

  private static boolean within(Span place, Span whole) {
    return whole.start() <= place.start() && place.end() <= whole.end() && !place.equals(whole);
  }
}
