package org.imprimatur.policy.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.kernel.model.Span;

/**
 * Keeps the gravest of very many findings, and says how many there were: nobody reads a thousand, and each is stored
 * and shown.
 */
final class Gravest {

  /** The most findings of one post. */
  static final int MOST = 500;

  /** The id of the finding that says so. */
  static final String RULE = "too-many-findings";

  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::severity).reversed().thenComparingInt(finding -> finding.span().start())
          .thenComparingInt(finding -> finding.span().end());

  private Gravest() {}

  /** Returns the findings, or the gravest of them with one more; what the others bring in stays. */
  static List<Finding> of(List<Finding> found, Function<Sentence, Message> words) {
    if (found.size() <= MOST) {
      return found;
    }
    var sorted = found.stream().sorted(GRAVEST_FIRST).toList();
    var kept = new ArrayList<>(sorted.subList(0, MOST - 1));
    kept.add(summary(sorted.subList(MOST - 1, sorted.size()),
        words.apply(new Sentence(TooMany.FINDINGS, Map.of("all", found.size(), "shown", MOST - 1))),
        words.apply(Sentence.of(TooMany.SOURCE))));
    return kept;
  }

  /** It is as grave as the gravest of those it stands for. */
  private static Finding summary(List<Finding> left, Message message, Message source) {
    var first = left.get(0);
    int end = left.stream().mapToInt(finding -> finding.span().end()).max().orElse(0);
    return new Finding(
        new Finding.Origin(RULE, first.origin().category(), "", source), new Span(0, end),
        new Finding.Demands(first.severity(), all(left, Finding.Demands::inserts),
            all(left, Finding.Demands::reviewers)),
        message, List.of());
  }

  private static Set<String> all(List<Finding> findings, Function<Finding.Demands, Set<String>> of) {
    return findings.stream().flatMap(finding -> of.apply(finding.demands()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
