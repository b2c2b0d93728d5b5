package org.imprimatur.screening.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Part;
import org.imprimatur.policy.model.Policy;

/**
 * A text that the policy is asked about, and how it is set. Nothing else asks the policy.
 *
 * @param draft what the policy reads: the text and what stands beside it
 * @param press sets it with these disclaimers in; the same disclaimers give the same
 * @param words what of the text as it was set is read besides the draft
 */
public record Manuscript<T>(Draft draft, Function<Set<String>, T> press, Function<T, List<Part>> words) {

  /**
   * Reads it as it would go out: the text decides which disclaimers go in, and then every word that was set is read.
   * What these words call for goes in as well, and all is read again. The same manuscript gives the same proof under
   * the same policy.
   */
  public Proof<T> proof(Policy policy) {
    var reading = policy.proofread(draft);
    var draftAlone = reading.with(List.of());
    var disclaimers = new HashSet<>(draftAlone.inserts());
    while (true) {
      var set = press.apply(Set.copyOf(disclaimers));
      var parts = words.apply(set);
      var screening = parts.isEmpty() ? draftAlone : reading.with(parts);
      if (!disclaimers.addAll(screening.inserts())) {
        return new Proof<>(screening, set);
      }
    }
  }
}
